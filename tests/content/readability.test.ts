import { expect, test } from 'vitest'
import {
  readingGrade,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from '#tests/support/prose/readability.ts'
import { proseOf } from '#tests/support/prose/lesson-prose.ts'

const spoken = {
  1: ['the', 'states', 'signed', 'whole', 'armed'],
  2: ['border', 'people', 'forces', 'agreed', 'titles', 'movement', 'closely', 'being', 'wanted'],
  3: ['agreement', 'moreover', 'continue', 'demanded', 'influence', 'sometimes long'],
  4: ['military', 'security', 'material', 'historical', 'mechanism', 'demarcated', 'exercises'],
  5: ['negotiations', 'organisation', 'nationalism'],
}

test('syllables are counted as they are spoken', () => {
  for (const [count, words] of Object.entries(spoken))
    for (const word of words)
      expect(
        wordsOf(word).reduce((sum, one) => sum + syllablesOf(one), 0),
        word,
      ).toBe(Number(count))
})

test('sentences end at a stop, a question mark or a closing quotation, and not at "etc." or 1.5', () => {
  expect(sentencesOf('It ends. Does it? “Yes.” He lists six, etc. and stops at 1.5 km.')).toEqual([
    'It ends.',
    'Does it?',
    '“Yes.”',
    'He lists six, etc. and stops at 1.5 km.',
  ])
})

test('words are counted with their hyphens and apostrophes, numbers with their commas', () => {
  expect(wordsOf('More than 7,000 km, Jia’s Sino-Soviet line.')).toEqual([
    'More',
    'than',
    '7,000',
    'km',
    'Jia’s',
    'Sino-Soviet',
    'line',
  ])
})

test('the grade follows the formula: six words of one syllable in one sentence', () => {
  expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6)
  expect(readingGrade([])).toBe(0)
})

test('a lesson is read as blocks, with the evidence behind each run of words', () => {
  const blocks = proseOf(
    '---\ntitle: x\n---\n## Two sides\n\nFive *states*.<Cite ids="a b" /> Two parties.\n\n- one\n- two\n\n<Figure id="m" />\n\n<Disagree ids="d">A note.</Disagree>\n',
  )
  expect(blocks.map(({ kind, name, text }) => [kind, name, text])).toEqual([
    ['heading', '', 'Two sides'],
    ['paragraph', '', 'Five states. Two parties.'],
    ['item', '', 'one'],
    ['item', '', 'two'],
    ['component', 'Figure', ''],
    ['note', 'Disagree', 'A note.'],
  ])
  expect(blocks[1]?.runs).toEqual([
    { text: 'Five states.', cites: ['a', 'b'] },
    { text: 'Two parties.', cites: [] },
  ])
})
