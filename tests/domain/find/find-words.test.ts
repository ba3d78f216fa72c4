import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedWords, isHan, runsOf, wordsOf } from '#domain/find/find-words.ts'

const terms = (text: string) => wordsOf(text).map(({ term }) => term)
const asked = (text: string) => askedWords(text).map(({ term }) => term)

test('capitals, accents, apostrophes and an owner’s s make no difference', () => {
  expect(terms('Communiqué COMMUNIQUE')).toEqual(['communique', 'communique'])
  expect(terms("Jia’s Jia's Jia")).toEqual(['jia', 'jia', 'jia'])
  expect(terms('Xi’an')).toEqual(['xian'])
  expect(terms('пятёрка')).toEqual(terms('пятерка'))
  // One letter with its accent, and the letter with an accent after it.
  expect(terms('e\u0301tat')).toEqual(terms('état'))
})

test('a plural is found by its singular and the other way round', () => {
  const pairs = {
    forces: 'force',
    countries: 'country',
    borders: 'border',
    processes: 'process',
    approaches: 'approach',
  }
  for (const [many, one] of Object.entries(pairs)) expect(terms(many)).toEqual(terms(one))
  for (const whole of ['consensus', 'success', 'gas', 'us']) expect(terms(whole)).toEqual([whole])
})

test('a number keeps its marks inside, and a thousand is written either way', () => {
  expect(terms('7,000 km')).toEqual(terms('7000 km'))
  expect(terms('27.8 per cent.')).toEqual(['27.8', 'per', 'cent'])
})

test('words joined by a hyphen count each', () => {
  expect(terms('counter-terrorism')).toEqual(['counter', 'terrorism'])
})

test('small words are silent, but never a run for a name', () => {
  expect(terms('the talks of the five')).toEqual(['talk', 'five'])
  expect(runsOf('the five').map(({ term }) => term)).toEqual(['the', 'five'])
})

test('Chinese is found by each character and every two neighbours, and asked for by neighbours', () => {
  expect(terms('上海五国')).toEqual(['上', '海', '五', '国', '上海', '海五', '五国'])
  expect(asked('五国')).toEqual(['五国'])
  expect(asked('海')).toEqual(['海'])
  expect(terms('在Shanghai上海')).toEqual(['在', 'shanghai', '上', '海', '上海'])
  expect(isHan('海') && !isHan('sea')).toBe(true)
})

test('whatever part of a Chinese text is asked for, all its terms are found in the text', () => {
  const text = fc
    .array(fc.constantFrom(...'上海合作组织国边境'), { minLength: 1, maxLength: 12 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, fc.nat(11), fc.nat(11), (whole, one, other) => {
      const part = whole.slice(Math.min(one, other), Math.max(one, other) + 1)
      const found = new Set(terms(whole))
      for (const term of asked(part)) expect(found).toContain(term)
    }),
  )
})

test('each word says where it stands in the text, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const wrong = wordsOf(text).filter(
        ({ term, start, end }) =>
          term === '' ||
          start < 0 ||
          end <= start ||
          end > text.length ||
          !terms(text.slice(start, end)).includes(term),
      )
      expect(wrong).toEqual([])
    }),
  )
})

test('what is asked twice counts once', () => {
  expect(asked('border Border borders')).toEqual(['border'])
})
