import type { ReactNode } from 'react'
import type { QuestionKindId, QuestionOf, ResponseOf } from '#domain/question/question.ts'

/** What every view is given, whatever the kind. A view holds no answer of its own. */
export type QuestionViewProps<Kind extends QuestionKindId> = {
  /** As arranged for this attempt. */
  readonly question: QuestionOf<Kind>
  readonly response: ResponseOf<Kind> | undefined
  readonly onRespond: (response: ResponseOf<Kind>) => void
  /** Feedback is shown: each part says whether it is right, and why; controls only tell. */
  readonly settled: boolean
  /** Controls only tell, without feedback. */
  readonly readOnly?: boolean
  /** Begins every id and group name inside, so it is unique on the page. */
  readonly name: string
  /** Id of the prompt. */
  readonly labelledBy: string
  /** Id of the sentence that says what is missing, while there is one. */
  readonly describedBy?: string | undefined
  /** The page shows a conflict's accounts itself. */
  readonly accountsShown?: boolean | undefined
  /** The figure that a chart question uncovers. */
  readonly figure?: ReactNode
}
