/** The teacher's guides: one beside the lessons of each module, checked against what it names. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  teachingGuideSchema,
  type DiscussionPrompt,
  type TeachingGuide,
} from '#domain/teaching/teaching-guide.ts'
import { placeOf, rememberPlace } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { Course } from '#build/content/course.ts'
import { readYaml, type YamlFile } from '#build/content/yaml-file.ts'

function rememberParts({ file, value, lineOf }: YamlFile<TeachingGuide>): void {
  rememberPlace(value, { file, line: 1 })
  for (const key of ['reading', 'discussion', 'fairness'] as const)
    for (const [index, part] of value[key].entries())
      rememberPlace(part, { file, line: lineOf([key, index]) })
}

/** By module. While a course is being written, a module may still lack its guide. */
export function readGuides(
  root: string,
  modules: readonly string[],
  problems: ContentProblem[],
): ReadonlyMap<string, TeachingGuide> {
  const guides = new Map<string, TeachingGuide>()
  for (const id of modules) {
    const file = join(root, id, 'guide.yaml')
    const read = existsSync(file) ? readYaml(file, teachingGuideSchema, problems) : undefined
    if (!read) continue
    rememberParts(read)
    guides.set(id, read.value)
  }
  return guides
}

function turnsOnTwoPapers(course: Course, prompt: DiscussionPrompt): boolean {
  return prompt.doubts.some((id) =>
    course.base.discrepancies.get(id)?.types.includes('papers-disagree'),
  )
}

function checkGuide(course: Course, guide: TeachingGuide, problems: ContentProblem[]): void {
  const say = (part: object, message: string) => problems.push({ ...placeOf(part), message })
  const { statements, discrepancies, paragraphs } = course.base
  for (const part of guide.reading)
    for (const name of part.paragraphs)
      if (!paragraphs.has(name)) say(part, `Neither paper has a paragraph ${name}.`)
  for (const part of [...guide.discussion, ...guide.fairness]) {
    for (const id of part.evidence)
      if (!statements.has(id)) say(part, `There is no evidence entry called “${id}”.`)
    for (const id of part.doubts)
      if (!discrepancies.has(id)) say(part, `There is no discrepancy called “${id}”.`)
  }
  if (!guide.discussion.some((prompt) => turnsOnTwoPapers(course, prompt)))
    say(
      guide,
      'No prompt for discussion names a discrepancy on which the papers disagree under its doubts.',
    )
}

export function checkGuides(course: Course, problems: ContentProblem[]): void {
  for (const guide of course.guides.values()) checkGuide(course, guide, problems)
}
