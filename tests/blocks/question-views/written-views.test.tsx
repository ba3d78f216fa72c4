// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  chartReadingQuestion,
  clozeQuestion,
  conflictQuestion,
  explainQuestion,
  numberQuestion,
  textBlank,
  yearQuestion,
} from '#tests/support/builders/question-builders.ts'
import { openQuestion } from '#tests/blocks/question-page.tsx'

test('Enter in a number field checks, and what is no number is asked about', async () => {
  const { user, onCheck } = openQuestion(numberQuestion())
  await user.type(screen.getByRole('textbox'), 'many{Enter}')
  expect(screen.getByText(/“many” is not a number/)).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/“many” is not a number/)
  expect(onCheck).not.toHaveBeenCalled()
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), '7,000 km{Enter}')
  expect(onCheck).toHaveBeenCalledOnce()
})

test('a number that many get wrong has feedback of its own', () => {
  openQuestion(numberQuestion({ tolerance: 50 }), { settled: true, response: { text: '100' } })
  expect(screen.getByText('That is the depth of the zone.')).toBeVisible()
  expect(screen.getByText('Anything from 6,950 km to 7,050 km counts.')).toBeVisible()
})

test('a year is asked for as a year', () => {
  openQuestion(yearQuestion())
  const field = screen.getByRole('textbox', { name: 'Your answer, a year of four digits' })
  expect(field).toHaveAttribute('inputmode', 'numeric')
})

test('blanks are counted as they stand in the text, whatever the list says', async () => {
  const blanks = [textBlank('second', 'Moscow'), textBlank('first', 'Shanghai')]
  const { user, responses } = openQuestion(
    clozeQuestion({ text: 'First {first}, then {second}.', blanks }),
  )
  await user.type(screen.getByRole('textbox', { name: 'Blank 1 of 2' }), 'Shanghai')
  expect(responses.at(-1)).toEqual({ blanks: { first: 'Shanghai' } })
  expect(screen.getByRole('group')).toHaveTextContent('First 1, then 2.')
})

test('a wrong choice in a blank says why it is wrong and what is right', () => {
  openQuestion(clozeQuestion(), {
    settled: true,
    response: { blanks: { city: 'moscow', states: 'five' } },
  })
  expect(screen.getByText('Moscow: The text differs.')).toBeVisible()
  expect(screen.getByText('The answer: Shanghai')).toBeVisible()
})

test('the scale and the number field of a prediction are one value', async () => {
  const { user, responses } = openQuestion(chartReadingQuestion())
  const scale = screen.getByRole('slider', { name: 'Months to first, on a scale' })
  expect(scale).toHaveAttribute('aria-valuetext', 'Not set yet')
  fireEvent.change(scale, { target: { value: '70' } })
  const field = screen.getByRole('spinbutton', { name: 'Months to first' })
  expect(field).toHaveValue(70)
  expect(scale).toHaveAttribute('aria-valuetext', '70 months')
  await user.clear(field)
  expect(responses.at(-1)).toEqual({ values: {} })
})

test('a prediction is told with what the papers give and the distance', () => {
  const figure = <p>The figure itself</p>
  openQuestion(chartReadingQuestion(), {
    settled: true,
    response: { values: { first: 60, second: 12 } },
    figure,
  })
  expect(
    screen.getByText('You said 60 months, the papers give 72 months, off by 12 months.'),
  ).toBeVisible()
  expect(screen.getByText('You said 12 months, the papers give 12 months.')).toBeVisible()
  expect(screen.getByText('The figure itself')).toBeVisible()
})

test('the figure stays covered until the predictions are settled', () => {
  openQuestion(chartReadingQuestion(), { figure: <p>The figure itself</p> })
  expect(screen.queryByText('The figure itself')).not.toBeInTheDocument()
})

test('accounts in conflict name their author and their paragraph', () => {
  openQuestion(conflictQuestion())
  const [ding, jia] = screen.getAllByRole('listitem')
  expect(ding).toHaveTextContent('1. DingDing §3.a ¶1Signed in April 2012.')
  expect(jia).toHaveTextContent('2. JiaJia §I ¶3Signed on 24 April 1997.')
  const parts = screen.getAllByRole('radiogroup')
  expect(parts[0]).toHaveAccessibleName('1. Which paper has the later date?')
})

test('an explanation is compared and rated before it becomes final', async () => {
  const { user, responses, onCheck } = openQuestion(explainQuestion())
  expect(screen.queryByText('Who knows need not fear.')).not.toBeInTheDocument()
  await user.type(screen.getByRole('textbox'), 'Secrecy feeds fear')
  await user.click(screen.getByRole('button', { name: 'Compare' }))
  expect(screen.getByText('Who knows need not fear.')).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveAttribute('readonly')
  expect(onCheck).not.toHaveBeenCalled()

  await user.click(screen.getByRole('checkbox', { name: 'Shows how fear grows' }))
  await user.click(screen.getByRole('radio', { name: 'Partly there' }))
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(responses.at(-1)).toEqual({
    text: 'Secrecy feeds fear',
    covered: ['spiral'],
    rating: 'partly',
  })
  expect(onCheck).toHaveBeenCalledOnce()
  const status = screen.getAllByRole('status').at(-1)
  expect(
    within(status ?? document.body).getByText('Not scored: only you can judge it.'),
  ).toBeVisible()
})

test('an explanation with a rating opens its comparison again after a reload', () => {
  openQuestion(explainQuestion(), {
    response: { text: 'Secrecy feeds fear', covered: [], rating: 'well' },
  })
  expect(screen.getByRole('radio', { name: 'Well explained' })).toBeChecked()
  expect(screen.getByRole('button', { name: 'Done' })).toBeVisible()
})
