/** What the teacher's pages are given: the written guide, and all that is counted from the course. */
import type { DiscrepancyOutline, Statement } from '#domain/evidence/evidence.ts'
import type { ModuleFile, ModuleOutline, Objective } from '#domain/lesson/course.ts'
import type { Lookup } from '#domain/lesson/page-content.ts'
import type { StudentTime } from './student-time.ts'
import type { TeachingGuide } from './teaching-guide.ts'

type Named = { readonly id: string; readonly title: string }

export type GuideLesson = Named & {
  readonly lede: string
  readonly minutes: number
  readonly checks: number
  /** Of the quiz's questions, those that ask about this lesson. */
  readonly questions: number
}

export type GuideObjective = Pick<Objective, 'verb' | 'level' | 'text'> & {
  readonly lessons: readonly string[]
  readonly questions: number
  /** How those questions ask, in words. */
  readonly kinds: readonly string[]
}

export type GuideMisconception = Pick<
  ModuleFile['misconceptions'][number],
  'text' | 'correction' | 'evidence'
> & {
  readonly caughtBy: readonly { readonly id: string; readonly prompt: string }[]
}

export type GuideFigure = Named & { readonly lessons: readonly string[] }

export type GuideContent = {
  readonly module: Pick<ModuleOutline, 'id' | 'title' | 'years' | 'questionCount'> &
    Pick<ModuleFile, 'outcome'> & { readonly number: number }
  readonly guide: TeachingGuide
  readonly time: StudentTime
  readonly lessons: readonly GuideLesson[]
  readonly objectives: readonly GuideObjective[]
  readonly misconceptions: readonly GuideMisconception[]
  readonly figures: readonly GuideFigure[]
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
}

export type GuideOutline = Pick<GuideContent, 'module' | 'time'> & {
  readonly lessons: readonly Named[]
}

export type TeachContent = { readonly guides: readonly GuideOutline[] }
