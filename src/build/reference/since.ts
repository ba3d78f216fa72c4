/** The closing page: read from its file, and checked against the evidence and against itself. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataSetSchema } from '#domain/outside/data-set.ts'
import { memberRows } from '#domain/since/member-rows.ts'
import { countedOn, headCountOn } from '#domain/since/membership.ts'
import type { SinceContent } from '#domain/since/since-content.ts'
import {
  isKnownBy,
  sinceSchema,
  type SinceFile,
  type SinceThePapers,
} from '#domain/since/since-the-papers.ts'
import { placeOf, rememberPlace } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { Course } from '#build/content/course.ts'
import { readYaml, type YamlFile } from '#build/content/yaml-file.ts'
import { evidenceOf, evidenceOfFigures, outlines, pick } from '#build/course-data/named-entries.ts'

function rememberParts({ file, value, lineOf }: YamlFile<SinceFile>): void {
  const at = (entry: object, ...path: (string | number)[]) =>
    rememberPlace(entry, { file, line: lineOf(path) })
  for (const [index, paragraph] of value.intro.entries()) at(paragraph, 'intro', index)
  for (const [index, section] of value.sections.entries()) {
    at(section, 'sections', index)
    for (const key of ['paragraphs', 'facts'] as const)
      for (const [place, entry] of section[key].entries()) at(entry, 'sections', index, key, place)
  }
  at(value.headCounts, 'headCounts')
  for (const [index, row] of value.headCounts.rows.entries()) at(row, 'headCounts', 'rows', index)
  at(value.membership.merged, 'membership', 'merged')
  for (const [index, { steps }] of value.membership.countries.entries())
    for (const [place, step] of steps.entries())
      at(step, 'membership', 'countries', index, 'steps', place)
}

/** The table of members is made here, of the membership and the outside data on areas and people. */
function withMembers(
  root: string,
  { file, value, lineOf }: YamlFile<SinceFile>,
  problems: ContentProblem[],
): SinceThePapers | undefined {
  const dataSet = (name: string) =>
    readYaml(join(root, 'outside-data', `${name}.yaml`), dataSetSchema, problems)?.value
  const area = dataSet('area')
  const population = dataSet('population')
  if (!area || !population) return undefined
  const { without, ...table } = memberRows(value.membership, value.asOf, { area, population })
  const members = { ...value.members, ...table }
  const line = lineOf(['members'])
  rememberPlace(members, { file, line })
  for (const name of without)
    problems.push({
      file,
      line,
      message: `The outside data have no area or no people for ${name}.`,
    })
  return { ...value, members }
}

/** A course need not have one. */
export function readSince(root: string, problems: ContentProblem[]): SinceThePapers | undefined {
  const file = join(root, 'since-the-papers.yaml')
  const read = existsSync(file) ? readYaml(file, sinceSchema, problems) : undefined
  if (!read) return undefined
  rememberParts(read)
  return withMembers(root, read, problems)
}

type Say = (part: object, message: string) => void

/** Everything dated on the page, with the field that dates it. */
function datesOn(page: SinceThePapers) {
  const { sections, membership, headCounts, members } = page
  return [
    ...sections.flatMap(({ facts }) =>
      facts.flatMap((fact) => [
        { part: fact, date: fact.date },
        { part: fact, date: fact.asOf },
      ]),
    ),
    ...membership.countries.flatMap(({ steps }) =>
      steps.map((step) => ({ part: step, date: step.from })),
    ),
    { part: membership.merged, date: membership.merged.on },
    ...[headCounts, members].map((table) => ({ part: table, date: table.asOf })),
  ]
}

function checkHeadCounts(page: SinceThePapers, say: Say): void {
  for (const row of page.headCounts.rows) {
    const { year, ...told } = row
    const counted = headCountOn(page.membership, countedOn(year, page.asOf))
    for (const key of ['members', 'observers', 'dialoguePartners', 'partners'] as const)
      if (told[key] !== counted[key])
        say(
          row,
          `For ${year} the table has ${key}: ${told[key]}, and the statuses make ${counted[key]}.`,
        )
  }
}

export function checkSince(course: Course, problems: ContentProblem[]): void {
  const page = course.since
  if (!page) return
  const say: Say = (part, message) => problems.push({ ...placeOf(part), message })
  const { statements, discrepancies } = course.base
  for (const part of [...page.intro, ...page.sections.flatMap((section) => section.paragraphs)]) {
    for (const id of part.evidence)
      if (!statements.has(id)) say(part, `There is no evidence entry called “${id}”.`)
    for (const id of part.doubts)
      if (!discrepancies.has(id)) say(part, `There is no discrepancy called “${id}”.`)
  }
  for (const { part, date } of datesOn(page))
    if (!isKnownBy(date, page.asOf))
      say(part, `The page stands as of ${page.asOf} and cannot know of ${date}.`)
  for (const section of page.sections)
    for (const id of section.figures)
      if (!course.figures.has(id)) say(section, `There is no figure called “${id}”.`)
  checkHeadCounts(page, say)
}

/** Throws when the course has no such page. */
export function sinceContent(course: Course): SinceContent {
  const page = course.since
  if (!page) throw new Error('There is no page on what came after the papers.')
  const parts = [...page.intro, ...page.sections.flatMap((section) => section.paragraphs)]
  const figures = page.sections.flatMap((section) => section.figures)
  const { statements, doubts } = evidenceOf(course, {}, [
    ...parts.flatMap((part) => part.evidence),
    ...evidenceOfFigures(course, figures),
  ])
  return {
    page,
    figures: pick(course.figures, figures),
    statements,
    discrepancies: outlines(course, [...doubts, ...parts.flatMap((part) => part.doubts)]),
  }
}
