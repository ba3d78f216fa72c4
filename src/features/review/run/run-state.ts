/**
 * Which run through the list is on the page. It stands in the state of the history entry: a reload goes on
 * in the middle, Back leads to the list, and the address stays that of the page. Its questions are those of
 * an attempt in the log; its cards stand here, for an attempt holds questions alone.
 */
import { useLocation, useNavigate } from 'react-router'
import { contentVersion } from '#content/catalog.ts'
import type { Attempt, LearnerRecord } from '#domain/attempt/attempt.ts'
import { readItem, type ReviewItemId } from '#domain/review/review-item.ts'
import { dayOf } from '#domain/study/learner-day.ts'
import { newId, newSeed } from '#store/new-id.ts'
import { useLearnerActions } from '#store/store-context.tsx'

export const reviewSource = 'review'

export type Run = {
  readonly attempt: Attempt | undefined
  readonly cards: readonly ReviewItemId[]
}

export type RunPlace = {
  readonly run: Run | undefined
  /** A run has just come to its end. */
  readonly ended: boolean
  /** Begins a run through these items, in this order. */
  readonly start: (items: readonly ReviewItemId[]) => void
  /** Goes on with the questions that are left of an attempt, then with these cards. */
  readonly goOn: (attempt: Attempt, cards: readonly ReviewItemId[]) => void
  readonly leave: (how: 'stopped' | 'ended') => void
}

function cardsIn(state: object): readonly ReviewItemId[] {
  const named: readonly unknown[] =
    'cards' in state && Array.isArray(state.cards) ? state.cards : []
  return named.filter(
    (id): id is ReviewItemId => typeof id === 'string' && readItem(id)?.kind === 'card',
  )
}

/** A history entry outlives the code and the record that made it, so its state is read with care. */
export function readRun(state: unknown, record: LearnerRecord): Run | undefined {
  if (typeof state !== 'object' || state === null || !('run' in state)) return undefined
  const attempt = typeof state.run === 'string' ? record.attempts.get(state.run) : undefined
  if (attempt && (attempt.mode !== 'review' || attempt.handedInAt !== undefined)) return undefined
  const cards = cardsIn(state)
  return attempt || cards.length > 0 ? { attempt, cards } : undefined
}

export function leftIn(attempt: Attempt): readonly string[] {
  return attempt.questions.filter((question) => !attempt.checked.has(question))
}

/** The newest review of today that is not done, if any of its questions is left. */
export function openReview(
  attempts: readonly Attempt[],
  today: number,
  offset: number,
): Attempt | undefined {
  return attempts.find(
    (attempt) =>
      attempt.mode === 'review' &&
      attempt.handedInAt === undefined &&
      dayOf(attempt.startedAt, offset) === today &&
      leftIn(attempt).length > 0,
  )
}

export function useRun(record: LearnerRecord): RunPlace {
  const { state, pathname } = useLocation()
  const navigate = useNavigate()
  const { act } = useLearnerActions()
  const given: unknown = state
  const run = readRun(given, record)
  function begin(questions: readonly string[]): string {
    const attempt = newId()
    act({
      kind: 'attempt-started',
      attempt,
      mode: 'review',
      source: reviewSource,
      questions: [...questions],
      seed: newSeed(),
      contentVersion,
    })
    return attempt
  }
  return {
    run,
    ended: typeof given === 'object' && given !== null && 'ended' in given,
    start(items) {
      const read = items.map((id) => ({ id, item: readItem(id) }))
      const questions = read.flatMap(({ item }) =>
        item?.kind === 'question' ? [item.question] : [],
      )
      const cards = read.flatMap(({ id, item }) => (item?.kind === 'card' ? [id] : []))
      const attempt = questions.length > 0 ? begin(questions) : null
      void navigate(pathname, { state: { run: attempt, cards } })
    },
    goOn(attempt, cards) {
      const [question] = leftIn(attempt)
      if (question) act({ kind: 'moved', attempt: attempt.id, question })
      void navigate(pathname, { state: { run: attempt.id, cards } })
    },
    leave(how) {
      const attempt = run?.attempt
      // One that leaves out questions stays open, so that it can be gone on with.
      if (how === 'ended' && attempt && leftIn(attempt).length === 0)
        act({ kind: 'handed-in', attempt: attempt.id })
      void navigate(pathname, { replace: true, state: { ended: how } })
    },
  }
}
