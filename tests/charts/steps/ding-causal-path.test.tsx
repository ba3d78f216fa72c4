// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DingCausalPath } from '#charts/steps/ding-causal-path.tsx'
import { dingCausalPathSeries } from '#domain/series/steps/ding-causal-path.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = dingCausalPathSeries(figureOf('ding-causal-path'))
const drawn = () => render(<DingCausalPath id="ding-causal-path" marks={marks} />)

test('every variable has its box and every step its words', () => {
  drawn()
  for (const box of marks.boxes) expect(screen.getByText(box.name)).toBeDefined()
  for (const { number, ways } of marks.steps) {
    expect(screen.getByText(`Step ${number}`)).toBeDefined()
    for (const way of ways) expect(screen.getByText(way.text)).toBeDefined()
  }
  expect(screen.getByText(marks.throughout)).toBeDefined()
  expect(screen.getByText(marks.part)).toBeDefined()
})

test('there is an arrow from each variable to where the rows let it lead, each in a place of its own', () => {
  const { container } = drawn()
  const places = [...container.querySelectorAll('svg')].map((arrow) => arrow.getAttribute('class'))
  expect(places).toHaveLength(4)
  for (const { from, to } of marks.arrows)
    for (const id of from)
      expect(places.filter((place) => place?.includes(`${id}-${to}`))).toHaveLength(1)
})

test('the way without a case says so and is drawn as an open one', () => {
  drawn()
  const stamp = screen.getByText('no case given')
  expect(stamp.parentElement?.getAttribute('class')).toContain('openWay')
  expect(stamp.parentElement?.textContent).toContain('or de-institutionalisation')
})
