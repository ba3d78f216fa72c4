import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { contentVersion } from '#content/catalog.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { Prequestion } from '#domain/lesson/page-content.ts'
import { useSoloAttempt } from '#store/learner/use-solo-attempt.ts'
import { useLesson } from './lesson-context.tsx'
import styles from './prequestions.module.css'

function usePrequestion(question: Prequestion) {
  const { module } = useLesson()
  return useSoloAttempt({
    mode: 'prequestion',
    source: module.id,
    question: question.id,
    contentVersion,
  })
}

/** The option chosen in this attempt; what is stored may be anything. */
function chosen(attempt: Attempt | undefined, question: string): unknown {
  const given = attempt?.responses.get(question)?.response
  return given && typeof given === 'object' && 'choice' in given ? given.choice : undefined
}

/** Questions before the reading: a guess makes the answer easier to keep once it comes. Unscored. */
export function Prequestions() {
  const { prequestions: questions } = useLesson()
  return (
    <section className={styles.box} aria-labelledby="before-you-read">
      <h2 id="before-you-read">Before you read</h2>
      <p>{`${questions.length} guesses, unscored. A guess, even a wrong one, helps the answer to stay when you meet it. You will see them again at the end of the module.`}</p>
      {questions.map((question) => (
        <Guess key={question.id} question={question} />
      ))}
    </section>
  )
}

function Guess({ question }: { readonly question: Prequestion }) {
  const { attempt, respond } = usePrequestion(question)
  const choice = chosen(attempt, question.id)
  return (
    <fieldset className={styles.group}>
      <legend>{question.prompt}</legend>
      {question.options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="radio"
            name={question.id}
            value={option.id}
            checked={choice === option.id}
            onChange={() => respond({ choice: option.id })}
          />
          <span>{option.text}</span>
        </label>
      ))}
      <p className={styles.kept} role="status">
        {choice === undefined ? '' : 'Kept. Read on, and see whether the text agrees.'}
      </p>
    </fieldset>
  )
}

/** The same questions after the reading: what was guessed, what the papers say. */
export function PrequestionsAgain() {
  const { prequestions: questions } = useLesson()
  return (
    <section className={styles.box} aria-labelledby="your-guesses">
      <h2 id="your-guesses">Your guesses, looked at again</h2>
      {questions.map((question) => (
        <Answered key={question.id} question={question} />
      ))}
    </section>
  )
}

function Answered({ question }: { readonly question: Prequestion }) {
  const { attempt, ready } = usePrequestion(question)
  const guess = question.options.find((option) => option.id === chosen(attempt, question.id))
  const { answer } = question
  return (
    <div className={styles.then}>
      <p>
        <b>{question.prompt}</b>
      </p>
      <p data-ready={ready}>
        {guess ? `You guessed: ${guess.text}` : 'You made no guess before reading.'}
      </p>
      <details>
        <summary>Show what the papers say</summary>
        <p>{answer?.text}</p>
        <p>{answer?.explanation}</p>
        <EvidenceMarks ids={answer?.evidence ?? []} />
      </details>
    </div>
  )
}
