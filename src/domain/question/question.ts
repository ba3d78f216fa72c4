/**
 * Any question, as a union on `kind`, and what a response to each kind looks like. Types only but for
 * the list of kinds, so a page may know questions without loading the rules that grade or parse them.
 */
import type {
  ChartReadingQuestion,
  ChartReadingResponse,
} from '#domain/question-kinds/chart-reading.ts'
import type { ClozeQuestion, ClozeResponse } from '#domain/question-kinds/cloze.ts'
import type { MatchQuestion, MatchResponse } from '#domain/question-kinds/match.ts'
import type {
  MultipleChoiceQuestion,
  MultipleChoiceResponse,
} from '#domain/question-kinds/multiple-choice.ts'
import type { NumberQuestion, NumberResponse } from '#domain/question-kinds/number-entry.ts'
import type { OrderQuestion, OrderResponse } from '#domain/question-kinds/order.ts'
import type { ExplainQuestion, ExplainResponse } from '#domain/question-kinds/short-explanation.ts'
import type {
  SingleChoiceQuestion,
  SingleChoiceResponse,
} from '#domain/question-kinds/single-choice.ts'
import type { SortQuestion, SortResponse } from '#domain/question-kinds/sort-into-groups.ts'
import type { ConflictQuestion, ConflictResponse } from '#domain/question-kinds/source-conflict.ts'

type Kinds = {
  'single-choice': { question: SingleChoiceQuestion; response: SingleChoiceResponse }
  'multiple-choice': { question: MultipleChoiceQuestion; response: MultipleChoiceResponse }
  order: { question: OrderQuestion; response: OrderResponse }
  match: { question: MatchQuestion; response: MatchResponse }
  sort: { question: SortQuestion; response: SortResponse }
  number: { question: NumberQuestion; response: NumberResponse }
  cloze: { question: ClozeQuestion; response: ClozeResponse }
  'chart-reading': { question: ChartReadingQuestion; response: ChartReadingResponse }
  conflict: { question: ConflictQuestion; response: ConflictResponse }
  explain: { question: ExplainQuestion; response: ExplainResponse }
}

export type QuestionKindId = keyof Kinds
export type QuestionOf<Kind extends QuestionKindId> = Kinds[Kind]['question']
export type ResponseOf<Kind extends QuestionKindId> = Kinds[Kind]['response']
export type Question = QuestionOf<QuestionKindId>
export type QuestionResponse = ResponseOf<QuestionKindId>

/** In the order in which kinds are listed for people. */
export const questionKindIds = [
  'single-choice',
  'multiple-choice',
  'order',
  'match',
  'sort',
  'number',
  'cloze',
  'chart-reading',
  'conflict',
  'explain',
] as const satisfies readonly QuestionKindId[]
