import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DependenceAnswers } from '#charts/dependence/dependence-answers.tsx'
import { dependenceAnswersSeries } from '#domain/series/energy/dependence-answers.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = dependenceAnswersSeries(figureOf('dependence-answers'))
const draw = () => render(<DependenceAnswers id="dependence-answers" marks={marks} />)
const placeOf = (container: HTMLElement, value: string) =>
  [...container.querySelectorAll(`[data-scale="share:x"][data-value="${value}"]`)].map((one) =>
    Number.parseFloat(one.getAttribute('x') ?? ''),
  )

test('each answer says what is counted, how, and by whom', () => {
  draw()
  for (const { answers } of marks.groups)
    for (const { counts, how } of answers) {
      expect(screen.getByText(counts)).toBeVisible()
      expect(screen.getByText(how)).toBeVisible()
    }
  expect(screen.getAllByText('Energy Institute')).toHaveLength(2)
})

test('the two answers of 78.4 lie at one place, on the line of the paper’s number', () => {
  const { container } = draw()
  const places = placeOf(container, '78.4')
  expect(places).toHaveLength(2)
  expect(new Set(places).size).toBe(1)
  const lines = [...container.querySelectorAll('line')].filter(
    (line) => Number.parseFloat(line.getAttribute('x1') ?? '') === places[0],
  )
  expect(lines.some((line) => line.getAttribute('y2') === '100%')).toBe(true)
})

test('calendar years are circles, fiscal years diamonds, and one of these is told apart', () => {
  const { container } = draw()
  const count = (shape: string) => container.querySelectorAll(`[data-scale="share:x"] > ${shape}`)
  expect(count('circle')).toHaveLength(6)
  const paths = [...count('path')]
  expect(paths).toHaveLength(4)
  expect(paths.filter((one) => one.getAttribute('class')?.includes('paper'))).toHaveLength(1)
})

test('answers of another period stand beyond a border, each period with its own span', () => {
  const { container } = draw()
  const [first = '', other = ''] = container.textContent.split('another period: 2011–12')
  expect(first).toContain('10.0 points')
  expect(first).not.toContain('83.5')
  expect(other).toContain('83.5')
  expect(other).toContain('7.6 points')
})

test('nothing has a style of its own', () => {
  expect(draw().container.querySelector('[style]')).toBeNull()
})
