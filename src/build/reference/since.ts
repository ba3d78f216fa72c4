/** The closing page: read from its file, and checked against the evidence and against itself. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { countedOn, headCountOn } from '#domain/since/membership.ts'
import type { SinceContent } from '#domain/since/since-content.ts'
import {
  isKnownBy,
  membersTotal,
  sinceSchema,
  type SinceThePapers,
} from '#domain/since/since-the-papers.ts'
import { placeOf, rememberPlace } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { Course } from '#build/content/course.ts'
import { readYaml, type YamlFile } from '#build/content/yaml-file.ts'
import { evidenceOf, outlines } from '#build/course-data/named-entries.ts'

function rememberParts({ file, value, lineOf }: YamlFile<SinceThePapers>): void {
  const at = (entry: object, ...path: (string | number)[]) =>
    rememberPlace(entry, { file, line: lineOf(path) })
  for (const [index, paragraph] of value.intro.entries()) at(paragraph, 'intro', index)
  for (const [index, section] of value.sections.entries()) {
    for (const key of ['paragraphs', 'facts'] as const)
      for (const [place, entry] of section[key].entries()) at(entry, 'sections', index, key, place)
  }
  for (const key of ['headCounts', 'members', 'shares'] as const) {
    at(value[key], key)
    for (const [index, row] of value[key].rows.entries()) at(row, key, 'rows', index)
  }
  at(value.membership.merged, 'membership', 'merged')
  for (const [index, { steps }] of value.membership.countries.entries())
    for (const [place, step] of steps.entries())
      at(step, 'membership', 'countries', index, 'steps', place)
}

/** A course need not have one. */
export function readSince(root: string, problems: ContentProblem[]): SinceThePapers | undefined {
  const file = join(root, 'since-the-papers.yaml')
  const read = existsSync(file) ? readYaml(file, sinceSchema, problems) : undefined
  if (read) rememberParts(read)
  return read?.value
}

type Say = (part: object, message: string) => void

/** Everything dated on the page, with the field that dates it. */
function datesOn(page: SinceThePapers) {
  const { sections, membership, headCounts, members, shares } = page
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
    ...[headCounts, members, shares].map((table) => ({ part: table, date: table.asOf })),
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

/** Each stage's numbers follow from the members' rows and from the area of Eurasia, up to rounding. */
function checkShares({ members, shares }: SinceThePapers, say: Say): void {
  for (const row of shares.rows) {
    const total = membersTotal(members.rows, row.year)
    const share = Math.round((row.area / shares.eurasia) * 1000) / 10
    if (total.members !== row.members)
      say(row, `${row.stage}: ${row.members} members, where ${total.members} had joined.`)
    if (Math.abs(total.area / 1000 - row.area) > 0.01)
      say(row, `${row.stage}: the members’ areas add up to ${total.area / 1000} million km².`)
    if (Math.abs(share - row.ofEurasia) > 0.1)
      say(row, `${row.stage}: the area is ${share} per cent of Eurasia.`)
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
  checkHeadCounts(page, say)
  checkShares(page, say)
}

/** Throws when the course has no such page. */
export function sinceContent(course: Course): SinceContent {
  const page = course.since
  if (!page) throw new Error('There is no page on what came after the papers.')
  const parts = [...page.intro, ...page.sections.flatMap((section) => section.paragraphs)]
  const { statements, doubts } = evidenceOf(
    course,
    {},
    parts.flatMap((part) => part.evidence),
  )
  return {
    page,
    statements,
    discrepancies: outlines(course, [...doubts, ...parts.flatMap((part) => part.doubts)]),
  }
}
