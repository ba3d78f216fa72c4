/**
 * One question answered outside a quiz: a check in a lesson, a prequestion, a question's own page.
 * Each try is an attempt of one question; the attempt begins with the first response, so looking at a
 * question leaves no trace.
 */
import { useState } from 'react'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { AttemptMode, Certainty } from '#domain/attempt/learner-event.ts'
import { seedFrom } from '#domain/base/seeded-random.ts'
import { newId, newSeed } from '#store/new-id.ts'
import { useLearner, useLearnerActions } from '#store/store-context.tsx'
import { selectAttemptsNewestFirst } from './learner-selectors.ts'
import type { LearnerState } from './learner-state.ts'

type Solo = {
  readonly mode: AttemptMode
  /** `module/lesson` for checks, the question's id for its own page. */
  readonly source: string
  readonly question: string
  readonly contentVersion: string
}

export type SoloAttempt = {
  readonly ready: boolean
  readonly attempt: Attempt | undefined
  readonly seed: number
  readonly respond: (response: unknown, certainty?: Certainty) => void
  readonly openHint: (hint: number) => void
  /** Makes the response final and shows feedback; called only once it can be graded. */
  readonly check: () => void
  readonly again: () => void
}

const selectSolo =
  ({ mode, source, question }: Solo) =>
  (state: LearnerState): Attempt | undefined =>
    selectAttemptsNewestFirst(state).find(
      (attempt) =>
        attempt.mode === mode && attempt.source === source && attempt.questions[0] === question,
    )

export function useSoloAttempt(solo: Solo): SoloAttempt {
  const { mode, source, question, contentVersion } = solo
  const latest = useLearner(selectSolo(solo))
  const ready = useLearner((state) => state.ready)
  const { act } = useLearnerActions()
  /** The try that the person put aside with "try again". */
  const [aside, setAside] = useState<string>()
  /** The first try has the same order for everybody, so the built page already shows it. */
  const [fresh, setFresh] = useState(() => seedFrom(question))
  const attempt = latest && latest.id !== aside ? latest : undefined
  const seed = attempt?.seed ?? fresh

  function inAttempt(): string {
    if (attempt) return attempt.id
    const id = newId()
    act({
      kind: 'attempt-started',
      attempt: id,
      mode,
      source,
      questions: [question],
      seed,
      contentVersion,
    })
    return id
  }
  return {
    ready,
    attempt,
    seed,
    respond(response, certainty) {
      act({
        kind: 'responded',
        attempt: inAttempt(),
        question,
        response,
        ...(certainty ? { certainty } : {}),
      })
    },
    openHint: (hint) => void act({ kind: 'hint-opened', attempt: inAttempt(), question, hint }),
    check: () => void act({ kind: 'checked', attempt: inAttempt(), question }),
    again() {
      setFresh(newSeed())
      setAside(latest?.id)
    },
  }
}
