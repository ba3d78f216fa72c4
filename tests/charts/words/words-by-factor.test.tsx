// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WordsByFactor } from '#charts/words/words-by-factor.tsx'
import { wordsByFactorSeries } from '#domain/series/words/words-by-factor.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = wordsByFactorSeries(figureOf('words-by-factor'))
const draw = () => render(<WordsByFactor id="words-by-factor" marks={marks} />).container

test('each paper is told with its words, its factors and their share', () => {
  draw()
  expect(screen.getByText('4,652 words')).toBeDefined()
  expect(screen.getByText('three factors')).toBeDefined()
  expect(screen.getByText('· 33.2%', { exact: false })).toBeDefined()
  expect(screen.getByText('7,587 words')).toBeDefined()
  expect(screen.getByText('four variables')).toBeDefined()
  expect(screen.getByText('· 84.1%', { exact: false })).toBeDefined()
})

test('every paragraph is a block, filled where it explains and hollow where it leads up', () => {
  const strips = draw().querySelectorAll('svg[class*="paper"]')
  const count = (strip: Element | undefined, name: string) =>
    strip?.querySelectorAll(`rect[class*="${name}"]`).length
  expect([count(strips[0], 'explaining'), count(strips[0], 'leading')]).toEqual([10, 21])
  expect([count(strips[1], 'explaining'), count(strips[1], 'leading')]).toEqual([27, 7])
})

test('both papers are on one scale: as many words are as high in either', () => {
  const perWord = [...draw().querySelectorAll('svg[data-scale="words:height"]')].map(
    (layer) =>
      Number.parseFloat(layer.getAttribute('height') ?? '') /
      Number(layer.getAttribute('data-value')),
  )
  expect(perWord).toHaveLength(14)
  for (const one of perWord) expect(one).toBeCloseTo(perWord[0] ?? 0, 5)
})

test('parts lie in the order of the paper and do not touch', () => {
  const [strip] = draw().querySelectorAll('svg[class*="paper"]')
  const layers = [...(strip?.querySelectorAll('svg[data-scale]') ?? [])].map((layer) => ({
    top: Number.parseFloat(layer.getAttribute('y') ?? ''),
    height: Number.parseFloat(layer.getAttribute('height') ?? ''),
  }))
  for (const [index, { top }] of layers.slice(1).entries())
    expect(top).toBeGreaterThan((layers[index]?.top ?? 0) + (layers[index]?.height ?? 0))
})
