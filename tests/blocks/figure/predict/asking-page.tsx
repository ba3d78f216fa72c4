/** A page with one figure that asks what a test gives it to ask. */
import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { LessonFigure } from '#blocks/figure/lesson-figure.tsx'
import { SourcesProvider } from '#blocks/sources-context.tsx'
import { loadFigure } from '#charts/figure-loaders.ts'
import type { ChoiceState } from '#charts/frame/shown.ts'
import type { Statement } from '#domain/evidence/evidence.ts'
import type { FigureData, FigureId } from '#domain/series/figure.ts'
import type { Predict } from '#domain/series/predict/predict.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

export const statement: Statement = {
  id: 'somewhere',
  kind: 'fact',
  statement: 'It stands somewhere.',
  paragraphs: ['jia.1.2'],
  doubts: [],
}
const reason = (why: string) => ({ why, evidence: [statement.id] })

const wait = { column: 'Wait before it' }
export const placePredict: Predict & { kind: 'place' } = {
  kind: 'place',
  ask: 'How long did two of the steps take?',
  unit: 'days',
  min: 0,
  max: 3000,
  step: 1,
  tolerance: 50,
  zeroAt: 850,
  points: [
    {
      id: 'observers',
      text: 'To the chair of an observer',
      row: '2. India, Pakistan and Iran become observers',
      ...wait,
      ...reason('Four years after the founding.'),
    },
    {
      id: 'rules',
      text: 'To the rules for joining',
      row: '3. The regulation on accepting new members is adopted',
      ...wait,
      ...reason('The longest wait of all.'),
    },
  ],
}

export const choosePredict: Predict & { kind: 'choose' } = {
  kind: 'choose',
  ask: 'Which of two steps took longer?',
  column: 'Wait before it',
  is: 'largest',
  options: [
    {
      id: 'observers',
      text: 'Becoming observers',
      row: '2. India, Pakistan and Iran become observers',
      ...reason('It was shorter.'),
    },
    {
      id: 'rules',
      text: 'Getting rules',
      row: '3. The regulation on accepting new members is adopted',
      ...reason('It was longer.'),
    },
  ],
}

const topics = { row: 'Topics in Jia’s account' }
export const linePredict: Predict & { kind: 'line' } = {
  kind: 'line',
  ask: 'How many topics were there from summit to summit?',
  given: 'The first is drawn already.',
  unit: 'topics',
  min: 0,
  max: 20,
  step: 1,
  tolerance: 0,
  zeroAt: 6,
  start: { text: 'Shanghai', ...topics, column: '1996 Shanghai' },
  points: [
    { id: 'moscow', text: 'Moscow', ...topics, column: '1997 Moscow' },
    { id: 'almaty', text: 'Almaty', ...topics, column: '1998 Almaty' },
    { id: 'bishkek', text: 'Bishkek', ...topics, column: '1999 Bishkek' },
  ],
  ...reason('It is no steady climb.'),
}

export type Asking = {
  readonly predict: Predict
  readonly state?: ChoiceState
  readonly open?: boolean
}

export function askingFigure(id: FigureId, predict: Predict): FigureData {
  return { ...figureOf(id), predict }
}

export async function openAsking(figure: FigureData, props: Omit<Asking, 'predict'> = {}) {
  await loadFigure(figure.id)
  const sources = {
    statements: { [statement.id]: statement },
    discrepancies: {},
    terms: {},
    figures: { [figure.id]: figure },
  }
  const page = await act(async () =>
    render(
      <MemoryRouter>
        <SourcesProvider sources={sources}>
          <Suspense>
            <LessonFigure id={figure.id} {...props} />
          </Suspense>
        </SourcesProvider>
      </MemoryRouter>,
    ),
  )
  return { ...page, user: userEvent.setup() }
}
