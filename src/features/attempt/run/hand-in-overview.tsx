import { useRef } from 'react'
import { counted } from '#blocks/attempt/attempt-words.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { Question } from '#domain/question/question.ts'
import { useLearnerActions } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import type { AnswerState } from './answer-state.ts'
import styles from './hand-in-overview.module.css'
import type { Place } from './use-place.ts'

type OverviewProps = {
  readonly attempt: Attempt
  readonly bank: ReadonlyMap<string, Question>
  readonly states: readonly AnswerState[]
  readonly readOnly: boolean
  readonly onGo: (place: Place) => void
}

/** The last look before handing in: what has no answer, what is flagged, and the way back to each. */
export function HandInOverview({ attempt, bank, states, readOnly, onGo }: OverviewProps) {
  const { act } = useLearnerActions()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = states.flatMap((state, at) => (state.answered ? [] : [at]))
  const flagged = attempt.questions.flatMap((id, at) => (attempt.flagged.has(id) ? [at] : []))
  const isTest = attempt.mode === 'test'
  const list = { attempt, bank, states, onGo }
  return (
    <section className={styles.overview}>
      <h2 tabIndex={-1}>{isTest ? 'Look over, then hand in' : 'Look over, then finish'}</h2>
      <p>
        {open.length === 0
          ? 'Every question has an answer.'
          : `${counted(open.length, 'question')} without a full answer:`}
      </p>
      <QuestionList {...list} places={open} label="Without a full answer" />
      {flagged.length > 0 ? (
        <p>{`${counted(flagged.length, 'question')} flagged to look at again:`}</p>
      ) : null}
      <QuestionList {...list} places={flagged} label="Flagged" />
      <p className={styles.rule}>
        {isTest
          ? 'After handing in, answers can no longer be changed, and every one is explained.'
          : 'After finishing, answers can no longer be changed; what you left open is not counted.'}
      </p>
      {readOnly ? null : (
        <Button onClick={() => dialog.current?.showModal()}>
          {isTest ? 'Hand in' : 'Finish and review'}
        </Button>
      )}
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="hand-in-question">
        <h3 id="hand-in-question">{isTest ? 'Hand in now?' : 'Finish now?'}</h3>
        <p>
          {open.length === 0
            ? 'All your answers are there.'
            : `${counted(open.length, 'question')} without a full answer.`}
        </p>
        <div className={styles.choices}>
          <Button tone="quiet" onClick={() => dialog.current?.close()}>
            Not yet
          </Button>
          <Button
            onClick={() => {
              dialog.current?.close()
              act({ kind: 'handed-in', attempt: attempt.id })
            }}
          >
            {isTest ? 'Yes, hand in' : 'Yes, finish'}
          </Button>
        </div>
      </dialog>
    </section>
  )
}

type QuestionListProps = Pick<OverviewProps, 'attempt' | 'bank' | 'states' | 'onGo'> & {
  /** Numbers of questions from 0. */
  readonly places: readonly number[]
  readonly label: string
}

function QuestionList({ attempt, bank, states, onGo, places, label }: QuestionListProps) {
  if (places.length === 0) return null
  return (
    <ul className={styles.list} aria-label={label}>
      {places.map((at) => (
        <li key={at}>
          <button type="button" className={styles.question} onClick={() => onGo(at)}>
            <b>{`Question ${at + 1}`}</b>
            <span className={styles.prompt}>
              {bank.get(attempt.questions[at] ?? '')?.prompt ?? ''}
            </span>
            <span className={styles.state}>{states[at]?.words ?? ''}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
