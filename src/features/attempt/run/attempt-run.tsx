import { useEffect, useState } from 'react'
import { bankQuestions } from '#blocks/attempt/bank-questions.ts'
import { counted } from '#blocks/attempt/attempt-words.ts'
import { isTimeUp } from '#domain/attempt/attempt-time.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { useLearnerActions } from '#store/store-context.tsx'
import { answerState } from './answer-state.ts'
import { AttemptClock } from './attempt-clock.tsx'
import styles from './attempt-run.module.css'
import { HandInOverview } from './hand-in-overview.tsx'
import { OtherTab } from './other-tab.tsx'
import { QuestionMap } from './question-map.tsx'
import { RunQuestion } from './run-question.tsx'
import { useAttemptHold } from './use-attempt-hold.ts'
import { useFocusOnMove, usePlace } from './use-place.ts'

type AttemptRunProps = { readonly attempt: Attempt; readonly content: BankContent }

/** An open attempt: one question at a time, in whatever order the person likes, until it is handed in. */
export function AttemptRun({ attempt, content }: AttemptRunProps) {
  const { act } = useLearnerActions()
  const { hold, takeOver } = useAttemptHold(attempt.id)
  const { place, go } = usePlace(attempt)
  const holder = useFocusOnMove(place)
  const [cameTooLate] = useState(() => isTimeUp(attempt, Date.now()))
  const bank = bankQuestions(content)
  const readOnly = hold === 'reader'
  const here = place === 'overview' ? undefined : attempt.questions[place]
  // The rules are read at the start and before handing in; between, the room is the question's.
  const atEnds = place === 0 || place === 'overview'
  const mayMove = hold === 'writer' || hold === 'no-locks'
  useEffect(() => {
    if (mayMove && here) act({ kind: 'moved', attempt: attempt.id, question: here })
  }, [mayMove, here, act, attempt.id])
  const states = attempt.questions.map((id) => answerState(attempt, bank, id))
  const answered = states.filter((state) => state.answered).length
  return (
    <div className={styles.run}>
      <AttemptClock attempt={attempt} readOnly={readOnly} withRule={atEnds} />
      <OtherTab hold={hold} onTakeOver={takeOver} />
      {cameTooLate ? (
        <p>The time of this test is over. What you have answered is being handed in.</p>
      ) : (
        <>
          {atEnds ? <p className={styles.rule}>{rule(attempt)}</p> : null}
          <QuestionMap attempt={attempt} states={states} place={place} onGo={go} />
          <p className={styles.count}>{countWords(answered, attempt)}</p>
          <div ref={holder}>
            {place === 'overview' ? (
              <HandInOverview
                attempt={attempt}
                bank={bank}
                states={states}
                readOnly={readOnly}
                onGo={go}
              />
            ) : (
              <RunQuestion
                key={here}
                attempt={attempt}
                content={content}
                place={place}
                readOnly={readOnly}
                onGo={go}
              />
            )}
          </div>
        </>
      )}
    </div>
  )
}

function countWords(answered: number, { questions, flagged }: Attempt): string {
  const words = `${answered} of ${counted(questions.length, 'question')} answered`
  return flagged.size === 0 ? words : `${words}, ${flagged.size} flagged`
}

function rule({ mode }: Attempt): string {
  return mode === 'test'
    ? 'Explanations come once you hand in. Until then you can go back and change any answer.'
    : 'Check an answer to have it explained; it is final then. Until then you can change it.'
}
