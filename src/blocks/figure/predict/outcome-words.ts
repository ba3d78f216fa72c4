import { nearnessOf, pointWords } from '#blocks/question-views/fields/prediction-outcome.tsx'
import type { VerdictTone } from '#blocks/question-views/reading/verdict.tsx'
import type { Grade, PartGrade } from '#domain/question/grade.ts'
import type { Predicted } from '#domain/series/predict/grade-prediction.ts'
import type {
  ChoicePrediction,
  Prediction,
  ValuesPrediction,
} from '#domain/series/predict/read-prediction.ts'

/** What came of a prediction: a verdict in a word or two, and a sentence. */
export type OutcomeWords = {
  readonly tone: VerdictTone
  readonly text: string
  readonly more: string
}

function choiceWords({ options }: ChoicePrediction, choice: string | undefined): OutcomeWords {
  const chosen = options.find(({ id }) => id === choice)
  const right = options.find((option) => option.right)
  const said = `You chose “${chosen?.text ?? ''}”`
  return chosen?.right
    ? { tone: 'right', text: 'Right', more: `${said}.` }
    : {
        tone: 'wrong',
        text: 'Not right',
        more: `${said}; the figure shows “${right?.text ?? ''}”.`,
      }
}

/** "1 right, 2 near". */
function countWords(parts: readonly PartGrade[]): string {
  const found = parts
    .toSorted((one, other) => other.score - one.score)
    .map(({ score }) => nearnessOf(score)[1].toLowerCase())
  return [...new Set(found)]
    .map((word) => `${found.filter((one) => one === word).length} ${word}`)
    .join(', ')
}

function valuesWords(
  { points, scale }: ValuesPrediction,
  { values }: Predicted,
  parts: readonly PartGrade[],
  score: number,
): OutcomeWords {
  const [tone, text] = nearnessOf(score)
  const [only] = points
  const more =
    points.length === 1 && only
      ? pointWords(scale, only, values[only.id], 'the figure shows')
      : `Of ${points.length} values: ${countWords(parts)}.`
  return { tone, text, more }
}

export function outcomeWords(
  prediction: Prediction,
  predicted: Predicted,
  grade: Grade,
): OutcomeWords | undefined {
  if (grade.status !== 'graded') return undefined
  if (prediction.kind === 'choose') return choiceWords(prediction, predicted.choice)
  return valuesWords(prediction, predicted, grade.parts, grade.score)
}
