import { useEffect, useId, useMemo, useRef, useState, type RefObject } from 'react'
import { FigureView, useShown, type FigureViewProps } from '#charts/figure-view.tsx'
import type { ChoiceState } from '#charts/frame/shown.ts'
import {
  gradePrediction,
  nothingPredicted,
  type Predicted,
} from '#domain/series/predict/grade-prediction.ts'
import type { Predict } from '#domain/series/predict/predict.ts'
import { readPrediction } from '#domain/series/predict/read-prediction.ts'
import { StatusLine } from '#ui/status-line.tsx'
import { outcomeWords } from './outcome-words.ts'
import { outcomeParts } from './predict-outcome.tsx'
import { PredictPanel } from './predict-panel.tsx'

type PredictedFigureProps = Omit<FigureViewProps, 'cover'> & { readonly predict: Predict }
type Stage = 'asked' | 'checked' | 'skipped'

/** As a figure stands before anybody has set anything in it, which is what is predicted. */
const untouched: ChoiceState = { choices: {}, onChoose: () => {} }

/** What was pressed is gone, so the focus goes to what came of it, or to the finding. */
function useFocusOnReveal(stage: Stage, area: RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    if (stage === 'asked') return
    const target = stage === 'checked' ? '[data-outcome]' : 'figcaption [tabindex]'
    area.current?.querySelector<HTMLElement>(target)?.focus()
  }, [stage, area])
}

/**
 * Asks first, then shows: a panel lies over the figure until a reader has predicted or wants to see at
 * once. An address in which something is set was meant to be seen, so there the figure is shown.
 */
export function PredictedFigure({ predict, ...view }: PredictedFigureProps) {
  const { figure, state } = view
  const name = useId()
  const area = useRef<HTMLDivElement>(null)
  const { table } = useShown(figure, untouched)
  const prediction = useMemo(() => readPrediction(predict, table), [predict, table])
  const [predicted, setPredicted] = useState<Predicted>(nothingPredicted)
  const [stage, setStage] = useState<Stage>('asked')
  useFocusOnReveal(stage, area)
  const grade = gradePrediction(prediction, predicted)
  const words = stage === 'checked' ? outcomeWords(prediction, predicted, grade) : undefined
  const isSet = Object.keys(state?.choices ?? {}).length > 0
  const panel = (
    <PredictPanel
      prediction={prediction}
      predicted={predicted}
      onPredict={setPredicted}
      grade={grade}
      onCheck={() => setStage('checked')}
      onSkip={() => setStage('skipped')}
      name={name}
      labelledBy={`figure-${figure.id}-ask`}
    />
  )
  return (
    <div ref={area}>
      <FigureView
        {...view}
        cover={{
          ask: predict.ask,
          panel: stage === 'asked' && !isSet ? panel : undefined,
          outcome: words && outcomeParts({ prediction, predicted, words, name }),
        }}
      />
      <StatusLine
        text={
          stage === 'asked'
            ? ''
            : `${words ? `${words.text}. ${words.more} ` : ''}The figure is shown.`
        }
      />
    </div>
  )
}
