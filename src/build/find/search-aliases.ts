/** The names under which one thing is searched: read from their file, and checked against the course. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createNameGroups } from '#domain/find/name-groups.ts'
import { aliasNames, searchAliasSchema, type SearchAlias } from '#domain/find/search-alias.ts'
import { runsOf } from '#domain/find/find-words.ts'
import { placeOf } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { Course } from '#build/content/course.ts'
import { readEntries } from '#build/content/evidence-base.ts'

/** A course need not have any. */
export function readSearchAliases(
  root: string,
  problems: ContentProblem[],
): ReadonlyMap<string, SearchAlias> {
  const files = [join(root, 'search-aliases.yaml')].filter((file) => existsSync(file))
  return readEntries<SearchAlias>(files, searchAliasSchema, problems)
}

/** Every sentence of the course in which a name can stand. */
function textsOf({ modules, base, timeline }: Course): string[] {
  return [
    ...modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ front, texts }) => [front.title, ...texts.map(({ text }) => text)]),
    ),
    ...[...base.terms.values()].flatMap(({ term, definition }) => [term, definition]),
    ...[...base.statements.values()].map(({ statement }) => statement),
    ...[...base.discrepancies.values()].flatMap(({ says, reading }) => [says, reading]),
    ...[...timeline.values()].map(({ text }) => text),
  ]
}

/** A name leads somewhere, to one thing only, and a doubtful place that it names exists. */
export function checkSearchAliases(course: Course, problems: ContentProblem[]): void {
  const aliases = [...course.aliases.values()]
  if (aliases.length === 0) return
  const text = textsOf(course).join('\n')
  const owners = new Map<string, SearchAlias>()
  for (const alias of aliases) {
    const say = (message: string) =>
      problems.push({ ...placeOf(alias), message: `${alias.id}: ${message}` })
    if (createNameGroups([{ names: [alias.name] }]).in(text).length === 0)
      say(`the course never writes “${alias.name}”, so nothing would be found.`)
    if (alias.discrepancy !== undefined && !course.base.discrepancies.has(alias.discrepancy))
      say(`there is no discrepancy called “${alias.discrepancy}”.`)
    for (const name of aliasNames(alias)) {
      const compared = runsOf(name)
        .map(({ term }) => term)
        .join(' ')
      const owner = owners.get(compared)
      if (owner) say(`the name “${name}” stands in ${owner.id} already.`)
      owners.set(compared, alias)
    }
  }
}
