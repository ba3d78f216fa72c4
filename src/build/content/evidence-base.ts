/** Reads the evidence base, the papers, the glossary and the figures, each against its schema. */
import { join } from 'node:path'
import * as v from 'valibot'
import {
  discrepancySchema,
  statementSchema,
  type Discrepancy,
  type Statement,
} from '#domain/evidence/evidence.ts'
import { paperSchema, type Paper } from '#domain/evidence/paper.ts'
import { glossaryTermSchema, type GlossaryTerm } from '#domain/lesson/glossary.ts'
import { yamlFilesIn } from './content-files.ts'
import { placeOf, rememberPlace } from './content-place.ts'
import type { ContentProblem } from './content-problem.ts'
import { readYaml } from './yaml-file.ts'

type Entry = { readonly id: string }

export type EvidenceBase = {
  readonly papers: readonly Paper[]
  readonly statements: ReadonlyMap<string, Statement>
  readonly discrepancies: ReadonlyMap<string, Discrepancy>
  readonly terms: ReadonlyMap<string, GlossaryTerm>
  /** Topic (file name) of each statement. */
  readonly topics: ReadonlyMap<string, string>
  readonly paragraphs: ReadonlySet<string>
}

export function readEntries<Value extends Entry>(
  files: readonly string[],
  schema: v.GenericSchema<unknown, Value>,
  problems: ContentProblem[],
): Map<string, Value> {
  const entries = new Map<string, Value>()
  for (const file of files) {
    const read = readYaml(file, v.array(schema), problems)
    for (const [index, entry] of (read?.value ?? []).entries()) {
      const at = { file, line: read?.lineOf([index]) ?? 1 }
      const earlier = entries.get(entry.id)
      if (earlier)
        problems.push({
          ...at,
          message: `The id ${entry.id} is already used in ${placeOf(earlier).file}:${placeOf(earlier).line}.`,
        })
      rememberPlace(entry, at)
      entries.set(entry.id, entry)
    }
  }
  return entries
}

function checkLinks(base: EvidenceBase, problems: ContentProblem[]): void {
  for (const entry of [
    ...base.statements.values(),
    ...base.discrepancies.values(),
    ...base.terms.values(),
  ])
    for (const name of entry.paragraphs)
      if (!base.paragraphs.has(name))
        problems.push({
          ...placeOf(entry),
          message: `${entry.id}: neither paper has a paragraph ${name}.`,
        })
  for (const statement of base.statements.values())
    for (const doubt of statement.doubts)
      if (!base.discrepancies.get(doubt)?.statements.includes(statement.id))
        problems.push({
          ...placeOf(statement),
          message: `${statement.id}: the discrepancy ${doubt} does not exist or does not name it back.`,
        })
  for (const discrepancy of base.discrepancies.values()) {
    if (base.statements.has(discrepancy.id))
      problems.push({
        ...placeOf(discrepancy),
        message: `The id ${discrepancy.id} is already used by a statement, and both have one address.`,
      })
    for (const id of discrepancy.statements)
      if (!base.statements.get(id)?.doubts.includes(discrepancy.id))
        problems.push({
          ...placeOf(discrepancy),
          message: `${discrepancy.id}: the statement ${id} does not exist or does not name it back.`,
        })
  }
}

export function readEvidenceBase(root: string, problems: ContentProblem[]): EvidenceBase {
  const papers = ['jia', 'ding'].flatMap(
    (id) => readYaml(join(root, 'papers', `${id}.yaml`), paperSchema, problems)?.value ?? [],
  )
  const topics = new Map<string, string>()
  const statements = new Map<string, Statement>()
  for (const file of yamlFilesIn(join(root, 'evidence/statements'))) {
    const topic = file.replace(/^.*\/|\.yaml$/g, '')
    for (const [id, entry] of readEntries([file], statementSchema, problems)) {
      const earlier = statements.get(id)
      if (earlier)
        problems.push({
          ...placeOf(entry),
          message: `The id ${id} is already used in ${placeOf(earlier).file}:${placeOf(earlier).line}.`,
        })
      statements.set(id, entry)
      topics.set(id, topic)
    }
  }
  const base: EvidenceBase = {
    papers,
    statements,
    topics,
    discrepancies: readEntries(
      yamlFilesIn(join(root, 'evidence/discrepancies')),
      discrepancySchema,
      problems,
    ),
    terms: readEntries(yamlFilesIn(join(root, 'glossary')), glossaryTermSchema, problems),
    paragraphs: new Set(
      papers.flatMap((paper) => paper.paragraphs.map((paragraph) => paragraph.name)),
    ),
  }
  if (problems.length === 0) checkLinks(base, problems)
  return base
}
