/** Reads the whole course from its files, or fails with every author mistake found. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { idSchema, textSchema } from '#domain/question/question-base.ts'
import { questionSchema } from '#domain/question/question-schema.ts'
import type { Question } from '#domain/question/question.ts'
import type { FigureData } from '#domain/series/figure.ts'
import {
  finalSchema,
  moduleSchema,
  placementSchema,
  readingMinutes,
  yearsSchema,
  type CourseQuizzes,
  type LessonOutline,
  type ModuleFile,
  type PlannedModule,
} from '#domain/lesson/course.ts'
import { finalId, placementId } from '#domain/lesson/course-quizzes.ts'
import { casesId, labId } from '#domain/lesson/further-addresses.ts'
import { checkCourse } from './check-course.ts'
import { contentFolder, questionFilesOf } from './content-files.ts'
import { rememberPlace } from './content-place.ts'
import { ContentError, type ContentProblem } from './content-problem.ts'
import { readEntries, readEvidenceBase, type EvidenceBase } from './evidence-base.ts'
import { readFigures } from '#build/reference/figures.ts'
import { readLessonFile, type LessonFile } from './lesson-file.ts'
import { readYaml } from './yaml-file.ts'
import { checkAtlas, readAtlas } from '#build/reference/atlas.ts'
import { checkWorkbench, readWorkbench, type Workbench } from '#build/reference/cases.ts'
import { checkGuides, readGuides } from '#build/reference/guide.ts'
import { checkSince, readSince } from '#build/reference/since.ts'
import { checkSourceLab, readSourceLab } from '#build/reference/source-lab.ts'
import { checkTimeline, readTimeline } from '#build/reference/timeline.ts'
import { checkExplorer, readExplorer, type Explorer } from '#build/outside/explorer.ts'
import { checkSearchAliases, readSearchAliases } from '#build/find/search-aliases.ts'
import type { AtlasSection } from '#domain/atlas/atlas.ts'
import type { SearchAlias } from '#domain/find/search-alias.ts'
import type { LabExercise } from '#domain/source-lab/lab-exercise.ts'
import type { TimelineEvent } from '#domain/timeline/timeline-event.ts'
import type { SinceThePapers } from '#domain/since/since-the-papers.ts'
import type { TeachingGuide } from '#domain/teaching/teaching-guide.ts'

export type CourseModule = {
  readonly file: ModuleFile
  readonly lessons: readonly LessonFile[]
  readonly questions: ReadonlyMap<string, Question>
}

export type Course = {
  readonly modules: readonly CourseModule[]
  readonly announced: readonly PlannedModule[]
  readonly quizzes: CourseQuizzes
  /** Old question ids, each with the id of the question that took its place. */
  readonly retired: ReadonlyMap<string, string>
  readonly base: EvidenceBase
  readonly figures: ReadonlyMap<string, FigureData>
  readonly atlas: ReadonlyMap<string, AtlasSection>
  readonly timeline: ReadonlyMap<string, TimelineEvent>
  readonly lab: ReadonlyMap<string, LabExercise>
  readonly workbench: Workbench
  /** By module. */
  readonly guides: ReadonlyMap<string, TeachingGuide>
  readonly since: SinceThePapers | undefined
  readonly explorer: Explorer | undefined
  readonly aliases: ReadonlyMap<string, SearchAlias>
}

const moduleIdSchema = v.pipe(
  idSchema,
  v.notValues([placementId, finalId], 'is the id of a quiz over the whole course'),
  v.notValues([labId], 'is the name of the source lab in learners’ records'),
  v.notValues([casesId], 'is the name of the workbench in learners’ records'),
)

const courseSchema = v.strictObject({
  modules: v.array(moduleIdSchema),
  announced: v.array(
    v.strictObject({ id: idSchema, title: textSchema, years: yearsSchema, summary: textSchema }),
  ),
  retired: v.optional(v.record(idSchema, idSchema), {}),
  placement: v.optional(placementSchema),
  final: v.optional(finalSchema),
})

async function readModule(
  folder: string,
  problems: ContentProblem[],
): Promise<CourseModule | undefined> {
  const path = join(folder, 'module.yaml')
  const read = readYaml(path, moduleSchema, problems)
  if (!read) return undefined
  const listed = new Set(read.value.lessons)
  for (const name of readdirSync(folder))
    if (name.endsWith('.mdx') && !listed.has(name.slice(0, -4)))
      problems.push({
        file: path,
        line: read.lineOf(['lessons']),
        message: `The lesson file ${name} is in no list; name it under lessons.`,
      })
  const lessons: LessonFile[] = []
  for (const [index, lessonId] of read.value.lessons.entries()) {
    const file = join(folder, `${lessonId}.mdx`)
    if (!existsSync(file))
      problems.push({
        file: path,
        line: read.lineOf(['lessons', index]),
        message: `There is no file ${file}.`,
      })
    else {
      const lesson = await readLessonFile(lessonId, file, problems)
      if (lesson) lessons.push(lesson)
    }
  }
  rememberPlace(read.value, { file: path, line: 1 })
  return {
    file: read.value,
    lessons,
    questions: readEntries<Question>(questionFilesOf(folder), questionSchema, problems),
  }
}

/** Throws `ContentError` naming file, line and mistake where anything is wrong. */
export async function readCourse(root = contentFolder): Promise<Course> {
  const problems: ContentProblem[] = []
  const base = readEvidenceBase(root, problems)
  const list = readYaml(join(root, 'course.yaml'), courseSchema, problems)
  const figures = readFigures(root, problems)
  const modules: CourseModule[] = []
  for (const id of list?.value.modules ?? []) {
    const module = await readModule(join(root, id), problems)
    if (module) modules.push(module)
  }
  const { announced = [], retired = {}, placement, final } = list?.value ?? {}
  const quizzes: CourseQuizzes = { placement, final }
  rememberPlace(quizzes, {
    file: join(root, 'course.yaml'),
    line: list?.lineOf(['placement']) ?? 1,
  })
  const atlas = readAtlas(root, problems)
  const timeline = readTimeline(root, problems)
  const lab = readSourceLab(root, problems)
  const workbench = readWorkbench(root, problems)
  const listed = modules.map((module) => module.file.id)
  const guides = readGuides(root, listed, problems)
  const since = readSince(root, problems)
  const explorer = readExplorer(root, problems)
  const aliases = readSearchAliases(root, problems)
  const course: Course = {
    modules,
    announced,
    quizzes,
    retired: new Map(Object.entries(retired)),
    base,
    figures,
    atlas,
    timeline,
    lab,
    workbench,
    guides,
    since,
    explorer,
    aliases,
  }
  // What could not be read would seem to be missing wherever it is named.
  if (problems.length === 0) {
    checkCourse(course, problems)
    checkAtlas(course, problems)
    checkTimeline(course, problems)
    checkSourceLab(course, problems)
    checkWorkbench(course, problems)
    checkGuides(course, problems)
    checkSince(course, problems)
    checkExplorer(course, problems)
    checkSearchAliases(course, problems)
  }
  if (problems.length > 0) throw new ContentError(problems)
  return course
}

export function lessonOutline(lesson: LessonFile): LessonOutline {
  const checks = lesson.facts.checks.map((check) => check.id)
  return {
    id: lesson.id,
    title: lesson.front.title,
    lede: lesson.front.lede,
    years: lesson.front.years,
    objectives: lesson.front.objectives,
    minutes: readingMinutes(lesson.facts.words, checks.length),
    checks,
    sections: lesson.facts.sections.map(({ id, title }) => ({ id, title })),
  }
}
