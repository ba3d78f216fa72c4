import { expect, test } from 'vitest'
import { readAsked } from '#domain/find/asked-text.ts'
import { findingText, howText, nothingText } from '#features/find/find-sentences.ts'
import type { Found, Match } from '#features/find/search/find-engine.ts'

const match: Match = {
  document: { kind: 'term', to: '/', title: 'a', text: '', place: '', names: [], keys: '' },
  terms: [],
  groups: [],
}
const found = (typed: string, more: Partial<Found> = {}): Found => ({
  asked: readAsked(typed),
  how: 'all',
  matches: [match],
  unknown: [],
  near: [],
  renamed: [],
  ...more,
})

test('how much was found is counted', () => {
  expect(findingText({ state: 'found', found: found('oil') })).toBe('1 result for “oil”.')
  expect(findingText({ state: 'found', found: found('oil', { matches: [] }) })).toBe(
    'Nothing found for “oil”.',
  )
  expect(findingText({ state: 'idle' })).toBe('')
  const long = findingText({ state: 'found', found: found('oil '.repeat(40)) })
  expect(long.length).toBeLessThan(70)
})

test('how words were met is said only where it was not as they were typed', () => {
  expect(howText(found('oil'))).toBe('')
  expect(howText(found('kirgizia', { unknown: ['kirgizia'] }))).toBe(
    'Not in the course: “kirgizia”. What follows has words spelt like it.',
  )
  expect(howText(found('oil x', { how: 'some' }))).toBe(
    'No place has all these words; what follows has some of them.',
  )
  expect(howText(found('oil qq', { how: 'some', unknown: ['qq'] }))).toBe(
    'Not in the course: “qq”. What follows has some of the words, or words spelt like them.',
  )
  expect(howText(found('oils gass', { how: 'near' }))).toBe(
    'What follows has words spelt like them.',
  )
  expect(howText(found('oil '.repeat(100)))).toMatch(/^Only the beginning/)
})

test('when nothing is found, what was tried is said, and why small words find nothing', () => {
  expect(nothingText(found('qqqq'))).toMatch(/Looked in .* Try fewer words/)
  expect(nothingText(found('qqqq', { near: ['oil'] }))).not.toMatch(/Try fewer/)
  expect(nothingText(found('the of'))).toMatch(/^These words stand on nearly every page/)
})
