/**
 * What a page is given besides its own code: only what that page shows, so that a lesson weighs the
 * same however long the course grows. Made at build time, complete by construction: every id that
 * the page's text or questions name is in the maps.
 */
import type { Discrepancy, DiscrepancyOutline, Statement } from '#domain/evidence/evidence.ts'
import type { Paper } from '#domain/evidence/paper.ts'
import type { BlueprintCandidate } from '#domain/quiz/blueprint.ts'
import type { Question } from '#domain/question/question.ts'
import type { FigureData } from '#domain/series/figure.ts'
import type { LessonOutline, ModuleOutline, PlannedModule } from './course.ts'
import type { GlossaryTerm } from './glossary.ts'

export type Lookup<Value> = Readonly<Record<string, Value>>

export type LessonLink = { readonly module: string; readonly id: string; readonly title: string }

/** A question before the reading, cut to what is shown: nothing of why an option is right or wrong. */
export type Prequestion = {
  readonly id: string
  readonly prompt: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  /** Only in the lesson that looks at the guesses again. */
  readonly answer?: {
    readonly text: string
    readonly explanation: string
    readonly evidence: readonly string[]
  }
}

/** A lesson as the rail beside the text names it. */
export type RailLesson = Pick<LessonOutline, 'id' | 'title'>

export type LessonContent = {
  readonly module: Pick<ModuleOutline, 'id' | 'title' | 'years' | 'questionCount'> & {
    readonly number: number
    readonly lessons: readonly RailLesson[]
  }
  readonly lesson: LessonOutline
  readonly previous?: LessonLink
  readonly next?: LessonLink
  readonly statements: Lookup<Statement>
  /** Those that the text itself names. */
  readonly discrepancies: Lookup<DiscrepancyOutline>
  /** Titles of the other doubts about what is cited. */
  readonly doubtTitles: Lookup<string>
  readonly terms: Lookup<GlossaryTerm>
  /** Asked before the reading and shown again after it; in a module's first and last lesson. */
  readonly prequestions: readonly Prequestion[]
}

/** What a lesson's checks and figures need; loaded when the reader comes near one. */
export type LessonParts = {
  readonly questions: Lookup<Question>
  readonly figures: Lookup<FigureData>
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
}

/** A quiz as its pages name it: a module's, or one over the whole course. */
export type QuizOutline = Pick<ModuleOutline, 'id' | 'title' | 'years' | 'summary'> & {
  /** “Module 1”, or “Whole course”. */
  readonly label: string
}

/** A module that a quiz asks about, with the lesson to begin it with. */
export type QuizModule = {
  readonly id: string
  readonly title: string
  readonly lesson: string
}

/** A quiz bank, or one question of it, with everything its review shows. */
export type BankContent = {
  readonly quiz: QuizOutline
  /** Modules its questions come from, in the course's order. */
  readonly modules: readonly QuizModule[]
  readonly questions: Lookup<Question>
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
  readonly figures: Lookup<FigureData>
  /** `lesson-id#section` → titles and address parts for the link back to the text. */
  readonly sections: Lookup<{
    readonly module: string
    readonly lesson: string
    readonly lessonTitle: string
    readonly section: string
    readonly sectionTitle: string
  }>
  readonly objectives: Lookup<{ readonly verb: string; readonly text: string }>
  /** Ids that the quiz may draw: everything but the prequestions. */
  readonly pool: readonly string[]
}

/** The module that asks a question, and the id under which it does now. */
export type QuestionPlace = { readonly module: string; readonly question: string }

/** What the final quiz needs before it is begun: enough of every question to draw by its blueprint. */
export type FinalContent = {
  readonly quiz: QuizOutline
  readonly modules: readonly QuizModule[]
  readonly candidates: readonly BlueprintCandidate[]
}

export type CourseMap = {
  /** Quizzes over the whole course, as far as there are any. */
  readonly quizzes: readonly (Pick<QuizOutline, 'id' | 'title'> & {
    readonly questionCount: number
  })[]
  /** The map figure for the course's front page, and the paragraphs behind it. */
  readonly map?: { readonly figure: FigureData; readonly paragraphs: readonly string[] }
  readonly modules: readonly ModuleOutline[]
  readonly announced: readonly PlannedModule[]
}

/** Where an evidence entry is used. */
export type EvidenceUse = {
  readonly lessons: readonly (LessonLink & {
    readonly section: string
    readonly sectionTitle: string
  })[]
  readonly questions: readonly {
    readonly id: string
    readonly module: string
    readonly prompt: string
  }[]
  readonly figures: readonly { readonly id: string; readonly title: string }[]
}

export type EvidenceContent = {
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<Discrepancy>
  readonly uses: Lookup<EvidenceUse>
  /** Discrepancy → the exercise of the source lab that examines it. */
  readonly exercises: Lookup<string>
}

export type ParagraphCoverage = {
  readonly name: string
  readonly kind: string
  readonly heading?: string
  /** Evidence entries resting on this paragraph. */
  readonly entries: readonly string[]
  /** Lessons (`module/lesson`) that cite one of them. */
  readonly taughtBy: readonly string[]
  /** Questions whose key or options rest on one of them. */
  readonly testedBy: number
}

export type SourcesContent = {
  readonly papers: readonly (Omit<Paper, 'paragraphs'> & {
    readonly paragraphs: readonly ParagraphCoverage[]
  })[]
  readonly counts: { readonly statements: number; readonly discrepancies: number }
}

/** A paper's sections in reading order, to name where an entry stands. */
export type PaperOutline = {
  readonly id: string
  readonly author: string
  readonly paragraphs: readonly { readonly name: string; readonly heading?: string | undefined }[]
}
