/** Which view belongs to which kind of question. A kind without its line here does not compile. */
import { createElement, type ReactNode } from 'react'
import type { QuestionKind } from '#domain/question/question-kind.ts'
import type {
  Question,
  QuestionKindId,
  QuestionOf,
  QuestionResponse,
  ResponseOf,
} from '#domain/question/question.ts'
import { questionKinds } from '#domain/question/registry.ts'
import { ChartReadingView } from './chart-reading-view.tsx'
import { ClozeView } from './cloze-view.tsx'
import { ConflictView } from './conflict-view.tsx'
import { ExplainView } from './explain-view.tsx'
import { MatchView } from './match-view.tsx'
import { MultipleChoiceView } from './multiple-choice-view.tsx'
import { NumberView } from './number-view.tsx'
import { OrderView } from './order-view.tsx'
import type { QuestionViewProps } from './question-view.ts'
import { SingleChoiceView } from './single-choice-view.tsx'
import { SortView } from './sort-view.tsx'

type Views = {
  readonly [Kind in QuestionKindId]: (props: QuestionViewProps<Kind>) => ReactNode
}

export const questionViews = {
  'single-choice': SingleChoiceView,
  'multiple-choice': MultipleChoiceView,
  order: OrderView,
  match: MatchView,
  sort: SortView,
  number: NumberView,
  cloze: ClozeView,
  'chart-reading': ChartReadingView,
  conflict: ConflictView,
  explain: ExplainView,
} satisfies Views

const views: Views = questionViews
type Readers = {
  readonly [Kind in QuestionKindId]: QuestionKind<QuestionOf<Kind>, ResponseOf<Kind>>
}
const readers: Readers = questionKinds

/** As in the registry of rules: the kind is taken from the very question that is handed on. */
function viewFor<Kind extends QuestionKindId>(
  kind: Kind,
): (props: QuestionViewProps<Kind>) => ReactNode {
  return views[kind]
}

function readerFor<Kind extends QuestionKindId>(
  kind: Kind,
): QuestionKind<QuestionOf<Kind>, ResponseOf<Kind>> {
  return readers[kind]
}

type AnyViewProps = Omit<
  QuestionViewProps<QuestionKindId>,
  'question' | 'response' | 'onRespond'
> & {
  readonly question: Question
  /** As stored; what is not a response to this question counts as none. */
  readonly response: unknown
  readonly onRespond: (response: QuestionResponse) => void
}

/** The view of any question. */
export function QuestionView({ question, response, ...rest }: AnyViewProps) {
  const read = readerFor(question.kind).readResponse(question, response)
  return createElement(viewFor(question.kind), { ...rest, question, response: read })
}
