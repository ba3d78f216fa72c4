import type { ReactNode } from 'react'
import type { Certainty } from '#domain/attempt/learner-event.ts'
import type { Question } from '#domain/question/question.ts'
import type { SectionLink } from './question-sources.tsx'

export type QuestionCardProps = {
  /** Not arranged: the card arranges it by the seed. */
  readonly question: Question
  readonly seed: number
  /** Where the question stands, e.g. "Check yourself" or "Question 3 of 12". */
  readonly eyebrow: string
  /** As stored. */
  readonly response: unknown
  readonly certainty?: Certainty | undefined
  readonly askCertainty: boolean
  readonly hintsOpen: number
  /** Given the number of the hint to open, from 0. Without it no more hints are offered. */
  readonly onHint?: ((hint: number) => void) | undefined
  /** The response is final. */
  readonly settled: boolean
  /** `later`: nothing on this card tells right from wrong. */
  readonly feedback: 'now' | 'later'
  readonly onRespond: (response: unknown, certainty: Certainty | undefined) => void
  /** Called only when the response can be graded. Without it there is no button. */
  readonly onCheck?: (() => void) | undefined
  readonly onAgain?: (() => void) | undefined
  readonly lessonLink?: SectionLink | undefined
  readonly headingLevel: 2 | 3
  readonly readOnly?: boolean
  /** The page shows a conflict's accounts itself, so the card leaves them out. */
  readonly accountsShown?: boolean
  /** For a chart question; by default the figure of that id among the page's sources. */
  readonly figure?: ReactNode
}
