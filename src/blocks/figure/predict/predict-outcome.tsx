import { ChoiceList } from '#blocks/question-views/fields/choice-list.tsx'
import { PredictionOutcomes } from '#blocks/question-views/fields/prediction-list.tsx'
import { Reason, Verdict } from '#blocks/question-views/reading/verdict.tsx'
import type { FigureCover } from '#charts/frame/figure-frame.tsx'
import type { Predicted } from '#domain/series/predict/grade-prediction.ts'
import type { Prediction } from '#domain/series/predict/read-prediction.ts'
import type { OutcomeWords } from './outcome-words.ts'
import styles from './predict-outcome.module.css'

type OutcomeProps = {
  readonly prediction: Prediction
  readonly predicted: Predicted
  readonly words: OutcomeWords
  readonly name: string
}

/** The verdict for the place above the drawing, and every reason for the place below it. */
export function outcomeParts(outcome: OutcomeProps): FigureCover['outcome'] {
  return { inShort: <InShort {...outcome} />, inFull: <InFull {...outcome} /> }
}

function InShort({ prediction, words, name }: OutcomeProps) {
  return (
    <div
      className={styles.short}
      role="group"
      aria-labelledby={`${name}-outcome`}
      tabIndex={-1}
      data-outcome
    >
      <p className={styles.kicker}>Your prediction</p>
      <p id={`${name}-outcome`} className={styles.ask}>
        {prediction.ask}
      </p>
      <p className={styles.words}>
        <Verdict tone={words.tone} text={words.text} more={words.more} />
      </p>
    </div>
  )
}

function InFull({ prediction, predicted, name }: OutcomeProps) {
  return (
    <section className={styles.full} aria-labelledby={`${name}-reasons`}>
      <p id={`${name}-reasons`} className={styles.kicker}>
        What you said and what the figure shows
      </p>
      {prediction.kind === 'choose' ? (
        <ChoiceList
          type="radio"
          name={`${name}-settled`}
          options={prediction.options.map((option) => ({
            ...option,
            text: `${option.text}: ${option.cell}`,
          }))}
          chosen={predicted.choice === undefined ? [] : [predicted.choice]}
          onChoose={() => {}}
          settled
          locked
          labelledBy={`${name}-outcome`}
        />
      ) : (
        <>
          <PredictionOutcomes
            {...prediction}
            values={predicted.values}
            line={prediction.kind === 'line'}
            teller="the figure shows"
          />
          {prediction.evidence && <Reason why={prediction.why} evidence={prediction.evidence} />}
        </>
      )}
    </section>
  )
}
