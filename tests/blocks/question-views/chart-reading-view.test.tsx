import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { chartPoint, chartReadingQuestion } from '#tests/support/builders/question-builders.ts'
import { openQuestion } from '#tests/blocks/question-page.tsx'

const rule = 'Full marks up to 3 months off; from there less and less, and none from 36 months off.'

test('the rule of grading stands there in words until it has been applied', () => {
  const { unmount } = openQuestion(chartReadingQuestion())
  expect(screen.getByText(rule)).toBeVisible()
  unmount()
  openQuestion(chartReadingQuestion(), { settled: true, response: { values: {} } })
  expect(screen.queryByText(rule)).not.toBeInTheDocument()
})

test('points with marks of their own each say what theirs take', () => {
  openQuestion(
    chartReadingQuestion({ points: [chartPoint('first', 72, 0), chartPoint('second', 12)] }),
  )
  for (const role of ['spinbutton', 'slider'] as const) {
    const [first, second] = screen.getAllByRole(role)
    expect(first).toHaveAccessibleDescription('full marks only for the exact value')
    expect(second).toHaveAccessibleDescription('full marks up to 3 months off')
  }
  expect(screen.getByRole('spinbutton', { name: 'Months to first' })).toBeVisible()
})

test('points that make a line can be drawn besides, with the same numbers', () => {
  const { container, responses } = openQuestion(chartReadingQuestion({ line: true }))
  expect(screen.getByText('Draw the line here, or set its values below.')).toBeVisible()
  const scale = screen.getByRole('slider', { name: 'Months to second, on a scale' })
  fireEvent.change(scale, { target: { value: '20' } })
  expect(responses).toEqual([{ values: { second: 20 } }])
  const drawn = [...container.querySelectorAll('svg svg text')].map((one) => one.textContent)
  expect(drawn).toEqual(['?', '20'])
})

test('points by themselves are not joined to a line', () => {
  openQuestion(chartReadingQuestion())
  expect(screen.queryByText('Draw the line here, or set its values below.')).toBeNull()
})

test('a line that was drawn is told beside the one that the papers give', () => {
  openQuestion(chartReadingQuestion({ line: true }), {
    settled: true,
    response: { values: { first: 70, second: 40 } },
  })
  expect(screen.getByText('the papers')).toBeVisible()
  expect(
    screen.getByText('You said 40 months, the papers give 12 months, off by 28 months.'),
  ).toBeVisible()
})
