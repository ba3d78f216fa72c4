/** Everything that the review page shows, computed from the record and the content behind it. */
import type { LoadedAnswers } from '#blocks/attempt/use-answer-bank.ts'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { deckCards, type DeckCard } from '#domain/glossary-deck/deck-card.ts'
import type { DeckDirection } from '#domain/glossary-deck/deck-direction.ts'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import { answerHistory, type Answer } from '#domain/review/answer-history.ts'
import { dueOn, type DueList, type FacetsOf } from '#domain/review/due.ts'
import { cardFacets, questionFacets } from '#domain/review/order/facets.ts'
import { readItem, type ReviewItemId } from '#domain/review/review-item.ts'
import { scheduleOf, type Schedule } from '#domain/review/schedule.ts'
import { dayOf } from '#domain/study/learner-day.ts'
import { planInUse } from '#domain/study/plan-in-use.ts'
import type { StudyPlan } from '#domain/study/study-record.ts'

/** What an item is made of; undefined for one that the course no longer has. */
export type Matter =
  | {
      readonly kind: 'question'
      readonly module: string
      readonly question: Question
      readonly content: BankContent
    }
  | {
      readonly kind: 'card'
      readonly module: string
      readonly term: GlossaryTerm
      readonly direction: DeckDirection
      readonly card: DeckCard
    }

export type MatterOf = (item: ReviewItemId) => Matter | undefined

export type Content = LoadedAnswers & { readonly terms: readonly GlossaryTerm[] }

/** The same function for the same content, with what it found. */
export function matterIn({ banks, terms }: Content): MatterOf {
  const questions = new Map<string, Matter>()
  for (const [module, content] of banks)
    for (const question of Object.values(content.questions))
      questions.set(question.id, { kind: 'question', module, question, content })
  const byId = new Map(terms.map((term) => [term.id, term]))
  return (id) => {
    const item = readItem(id)
    if (!item) return undefined
    if (item.kind === 'question') return questions.get(item.question)
    const { direction } = item
    const term = byId.get(item.term)
    const [card] = term ? deckCards([term], { modules: [], direction }) : []
    return term && card && { kind: 'card', module: term.module, term, direction, card }
  }
}

export type Clock = {
  /** Wall time, ms. */
  readonly now: number
  /** See learner-day.ts. */
  readonly offset: number
}

export type ReviewState = Clock & {
  readonly record: LearnerRecord
  readonly today: number
  readonly plan: StudyPlan
  readonly history: readonly Answer[]
  readonly schedule: Schedule
  readonly matterOf: MatterOf
  readonly facetsOf: FacetsOf
  readonly list: DueList
}

export function facetsFrom(matterOf: MatterOf): FacetsOf {
  return (item) => {
    const matter = matterOf(item)
    if (!matter) return undefined
    return matter.kind === 'card'
      ? cardFacets(matter.term)
      : questionFacets(matter.question, matter.module)
  }
}

export function reviewState(
  record: LearnerRecord,
  { questions }: Content,
  matterOf: MatterOf,
  { now, offset }: Clock,
): ReviewState {
  const plan = planInUse(record.study)
  const { retention, dailyCap } = plan
  const history = answerHistory(record, questions)
  const schedule = scheduleOf(history, record.study.cards, { retention, offset })
  const today = dayOf(now, offset)
  const facetsOf = facetsFrom(matterOf)
  const list = dueOn(schedule, facetsOf, { today, dailyCap })
  return { now, offset, record, today, plan, history, schedule, matterOf, facetsOf, list }
}
