import { useEffect, useRef, useState } from 'react'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { questionItem, type ReviewItemId } from '#domain/review/review-item.ts'
import { useLearnerActions } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { CardStep } from './card-step.tsx'
import { QuestionStep } from './question-step.tsx'
import type { ReviewState } from '#features/review/review-state.ts'
import styles from './review-run.module.css'
import type { Run, RunPlace } from './run-state.ts'

type ReviewRunProps = {
  readonly review: ReviewState
  readonly run: Run
  readonly leave: RunPlace['leave']
}

/** Where a run is gone on with: at the question last seen, or past them at the first card of today left. */
function firstStep({ schedule, today }: ReviewState, { attempt, cards }: Run): number {
  const questions = attempt?.questions.length ?? 0
  const isPast = !attempt || attempt.questions.every((id) => attempt.checked.has(id))
  if (attempt && (!isPast || attempt.current !== attempt.questions.at(-1) || cards.length === 0))
    return Math.max(attempt.questions.indexOf(attempt.current), 0)
  const left = cards.findIndex((item) => schedule.get(item)?.last.day !== today)
  return questions + (left === -1 ? cards.length - 1 : left)
}

/** One item after another: the questions of an attempt, then cards. */
export function ReviewRun({ review, run, leave }: ReviewRunProps) {
  const { act } = useLearnerActions()
  const { attempt, cards } = run
  const questions = attempt?.questions ?? []
  const [step, setStep] = useState(() => firstStep(review, run))
  const holder = useFocusOnStep(step)
  const total = questions.length + cards.length
  const question = questions[step]
  const card = cards[step - questions.length]
  function next() {
    if (step + 1 >= total) {
      leave('ended')
      return
    }
    const following = questions[step + 1]
    if (attempt && following) act({ kind: 'moved', attempt: attempt.id, question: following })
    setStep(step + 1)
  }
  return (
    <section className={styles.run} aria-labelledby="review-run">
      <div className={styles.head}>
        <h2 id="review-run">Today’s review</h2>
        <StatusLine className={`${styles.count}`} text={`${step + 1} of ${total}`} />
        <Progress done={step} all={total} />
      </div>
      <div ref={holder} className={styles.step}>
        {attempt && question !== undefined ? (
          <QuestionOf attempt={attempt} question={question} review={review} onNext={next} />
        ) : null}
        {card === undefined ? null : (
          <CardStep review={review} item={card} cards={cards} turn={step} onNext={next} />
        )}
      </div>
      <p className={styles.stop}>
        <Button tone="quiet" onClick={() => leave('stopped')}>
          Stop here
        </Button>
        <span>What you have answered is kept.</span>
      </p>
    </section>
  )
}

type QuestionOfProps = {
  readonly attempt: Attempt
  readonly question: string
  readonly review: ReviewState
  readonly onNext: () => void
}

function QuestionOf({ attempt, question, review, onNext }: QuestionOfProps) {
  const item: ReviewItemId = questionItem(question)
  const matter = review.matterOf(item)
  if (matter?.kind !== 'question') {
    return (
      <div className={styles.gone}>
        <p>This question is no longer in the course. Go on with the next one.</p>
        <Button onClick={onNext}>Next</Button>
      </div>
    )
  }
  return (
    <QuestionStep
      key={question}
      attempt={attempt}
      item={item}
      matter={matter}
      review={review}
      onNext={onNext}
    />
  )
}

/** What is behind as a border that is settled, the rest as one that is not yet. */
function Progress({ done, all }: { readonly done: number; readonly all: number }) {
  return (
    <svg
      className={styles.border}
      viewBox={`0 0 ${all} 2`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.open} d={`M${done} 1H${all}`} />
      <path className={styles.settled} d={`M0 1H${done}`} />
    </svg>
  )
}

/** Puts focus on the heading of the question that a step brought; a card takes it by itself. */
function useFocusOnStep(step: number) {
  const holder = useRef<HTMLDivElement>(null)
  const last = useRef<number>(undefined)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    holder.current?.querySelector<HTMLElement>('article [tabindex="-1"]')?.focus()
  }, [step])
  return holder
}
