import { expect, test } from 'vitest'
import { sourcesLabel } from '#domain/evidence/source-label.ts'

const outside = {
  label: 'EIA, September 2020',
  source: 'US Energy Information Administration, a table',
  definition: 'oil',
  unit: 'barrels',
  years: '2017',
  asOf: '18 September 2020',
  licence: 'public domain',
}

test('paragraphs come first, each author named once, then what lies beyond the papers', () => {
  expect(
    sourcesLabel([
      { paragraphs: [], outside },
      { paragraphs: ['jia.1.2'] },
      { paragraphs: ['jia.1.3', 'ding.r.9'] },
    ]),
  ).toBe('Jia §I ¶2, §I ¶3 · Ding ref. 9 · EIA, September 2020')
})

test('a source stands there once, however many statements rest on it', () => {
  expect(
    sourcesLabel([
      { paragraphs: [], outside },
      { paragraphs: [], outside },
    ]),
  ).toBe('EIA, September 2020')
  expect(sourcesLabel([])).toBe('')
})
