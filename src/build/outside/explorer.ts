/** The Explorer: its page read from `explore.yaml`, checked against the outside data, and made whole. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSet } from '#domain/outside/data-set.ts'
import {
  explorerSchema,
  type ExplorerContent,
  type ExplorerFile,
  type ReadyView,
} from '#domain/outside/explorer-content.ts'
import { explorerSeries } from '#domain/outside/explorer-series.ts'
import { explorerQuery, readExplorerView } from '#domain/outside/explorer-view.ts'
import { measuresOf, type Measure } from '#domain/outside/measures.ts'
import { lessonPath } from '#domain/lesson/addresses.ts'
import { atlasFigurePath } from '#domain/lesson/further-addresses.ts'
import { placeOf, rememberPlace } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { Course } from '#build/content/course.ts'
import { readYaml } from '#build/content/yaml-file.ts'
import { pick } from '#build/course-data/named-entries.ts'
import { checkOutsideData, readOutsideData } from './outside-data.ts'

export type Explorer = {
  readonly page: ExplorerFile
  readonly sets: ReadonlyMap<string, DataSet>
}

/** A course need not have one. */
export function readExplorer(root: string, problems: ContentProblem[]): Explorer | undefined {
  const file = join(root, 'explore.yaml')
  const read = existsSync(file) ? readYaml(file, explorerSchema, problems) : undefined
  if (!read) return undefined
  for (const key of ['questions', 'views'] as const)
    for (const [index, entry] of read.value[key].entries())
      rememberPlace(entry, { file, line: read.lineOf([key, index]) })
  return { page: read.value, sets: readOutsideData(root, problems) }
}

type Question = ExplorerFile['questions'][number]

function lessonTitle(course: Course, path: string): string | undefined {
  const [module, lesson] = path.split('/')
  const lessons = course.modules.find(({ file }) => file.id === module)?.lessons
  return lessons?.find(({ id }) => id === lesson)?.front.title
}

function questionFaults(course: Course, { evidence, lessons, figures }: Question): string[] {
  return [
    ...evidence
      .filter((id) => !course.base.statements.has(id))
      .map((id) => `there is no evidence entry called “${id}”.`),
    ...lessons
      .filter((path) => lessonTitle(course, path) === undefined)
      .map((path) => `there is no lesson called “${path}”.`),
    ...figures
      .filter((id) => !course.figures.has(id))
      .map((id) => `there is no figure called “${id}”.`),
  ]
}

const viewOf = ({ measure, countries, from, to }: ReadyView) => ({ measure, countries, from, to })

/** A view is sound when its address gives it back and something is drawn. */
function viewFaults(measures: readonly Measure[], view: ReadyView): string[] {
  const measure = measures.find(({ id }) => id === view.measure)
  if (!measure) return [`there is no measure called “${view.measure}”.`]
  // A view to start with that is like no other, so that every part stands in the address.
  const offer = { measures, start: { ...viewOf(view), from: -1 } }
  const { said } = readExplorerView(new URLSearchParams(explorerQuery(viewOf(view), offer)), offer)
  return [
    ...said,
    ...view.countries
      .filter((country) => !explorerSeries(measure, { ...viewOf(view), countries: [country] }))
      .map((country) => `${country} has no value in these years.`),
  ]
}

export function checkExplorer(course: Course, problems: ContentProblem[]): void {
  if (!course.explorer) return
  const { page, sets } = course.explorer
  const say = (entry: { readonly title: string }, fault: string) =>
    problems.push({ ...placeOf(entry), message: `${entry.title}: ${fault}` })
  checkOutsideData(sets, course.base, problems)
  for (const question of page.questions)
    for (const fault of questionFaults(course, question)) say(question, fault)
  const measures = measuresOf([...sets.values()])
  for (const view of page.views) for (const fault of viewFaults(measures, view)) say(view, fault)
  const [start] = page.views
  if (start && (start.from !== undefined || start.to !== undefined))
    say(start, 'the view to start with has all years, so it names none.')
}

function withLinks(course: Course, { lessons, figures, ...question }: Question) {
  return {
    ...question,
    links: [
      ...lessons.map((path) => {
        const [module = '', lesson = ''] = path.split('/')
        return { to: lessonPath(module, lesson), title: `Lesson: ${lessonTitle(course, path)}` }
      }),
      ...figures.map((id) => {
        const figure = course.figures.get(id)
        return {
          to: atlasFigurePath(id),
          title: `Figure: ${figure?.predict?.ask ?? figure?.title}`,
        }
      }),
    ],
  }
}

/** Throws when the course has no Explorer. */
export function explorerContent(course: Course): ExplorerContent {
  if (!course.explorer) throw new Error('The course has no Explorer.')
  const { page, sets } = course.explorer
  const all = [...sets.values()]
  return {
    lede: page.lede,
    questions: page.questions.map((question) => withLinks(course, question)),
    views: page.views,
    sets: all,
    statements: pick(course.base.statements, [
      ...page.questions.flatMap(({ evidence }) => evidence),
      ...all.flatMap(({ evidence }) => evidence),
    ]),
  }
}
