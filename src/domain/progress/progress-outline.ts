/**
 * The course as far as progress counts it: what there is of everything, so that “80 of 250” can be said
 * without fetching what was never opened.
 */
import type { Lookup } from '#domain/lesson/page-content.ts'
import type { QuestionKindId } from '#domain/question/question.ts'

export type QuestionFacts = {
  readonly module: string
  readonly kind: QuestionKindId
  readonly objectives: readonly string[]
  /** Asked before the reading only: its answers count, but nobody has to have tried it. */
  readonly beside?: true
}

export type ProgressModule = {
  readonly id: string
  readonly title: string
  /** As the log names them, `module/lesson`. */
  readonly lessons: readonly string[]
  /** Ids of its terms in the glossary. */
  readonly terms: readonly string[]
  readonly objectives: readonly { readonly id: string; readonly text: string }[]
}

export type ProgressOutline = {
  readonly modules: readonly ProgressModule[]
  readonly questions: Lookup<QuestionFacts>
  /** Kinds of which there is a question, as people call them, in the order in which they are listed. */
  readonly kinds: readonly { readonly id: QuestionKindId; readonly name: string }[]
  /** Where somebody who has done nothing may begin. */
  readonly first: { readonly path: string; readonly title: string }
}
