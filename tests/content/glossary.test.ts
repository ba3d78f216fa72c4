/** The glossary as it is written: enough terms, names in the script of their language, none forgotten. */
import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { deckCards } from '#domain/glossary-deck/deck-card.ts'
import { deckDirections } from '#domain/glossary-deck/deck-direction.ts'

const course = await readCourse()
const terms = [...course.base.terms.values()]

/** Words that name a body or an agreement; a name of several capitals is taken for one too. */
const bodyOrAgreement =
  /\b(agreement|treaty|pact|convention|charter|declaration|communiqué|memorandum|regulation|principles|protocol|council|commission|committee|centre|secretariat|organi[sz]ation|commonwealth|association|movement|forum|meeting|group|mission)s?\b/i
const properName = /^\p{Lu}{3,}\b|^\p{Lu}\p{L}+ .*\b\p{Lu}/u

/** Named so, but without a name of their own in both languages that a source could vouch for. */
const withoutBothNames: Readonly<Record<string, string>> = {
  'connect-central-asia': 'a policy of India, with a Chinese name in use only',
  'defence-ministers-meeting': 'a kind of meeting, not a body',
  'foreign-ministers-meeting': 'a kind of meeting, not a body',
  'joint-mission': 'a word of Ding’s alone',
  'multilateral-talks': 'a form of talks, not a body',
  'supplementary-agreement': 'a word of Jia’s alone, for agreements with names of their own',
  'working-group': 'a kind of body, not one',
}

const isNamed = (term: (typeof terms)[number]) =>
  [term.term, ...term.also].some((name) => bodyOrAgreement.test(name) || properName.test(name))
const hasBothNames = ({ names: { zh, ru } }: (typeof terms)[number]) => Boolean(zh && ru)

test('there are at least 70 terms, and each module has some', () => {
  expect(terms.length).toBeGreaterThanOrEqual(70)
  const modules = [
    ...course.modules.map(({ file }) => file.id),
    ...course.announced.map(({ id }) => id),
  ]
  for (const module of modules)
    expect(terms.filter((term) => term.module === module).length, module).toBeGreaterThanOrEqual(8)
  expect(terms.filter((term) => !modules.includes(term.module)).map(({ id }) => id)).toEqual([])
})

test('Chinese names are in Chinese characters alone, Russian ones in Cyrillic alone', () => {
  const wrong = terms.flatMap(({ id, names: { zh = '中', ru = 'р' } }) => [
    ...(/^[\p{Script=Han}\p{P}\p{N}\s]*\p{Script=Han}[\p{Script=Han}\p{P}\p{N}\s]*$/u.test(zh)
      ? []
      : [`${id}: ${zh}`]),
    ...(/^[\p{Script=Cyrillic}\p{P}\p{N}\s]*\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{P}\p{N}\s]*$/u.test(
      ru,
    )
      ? []
      : [`${id}: ${ru}`]),
  ])
  expect(wrong).toEqual([])
})

test('terms, other names and definitions are in Latin letters, or a name has slipped out of its field', () => {
  const wrong = terms.filter(({ term, also, definition }) =>
    /[\p{Script=Han}\p{Script=Cyrillic}]/u.test([term, ...also, definition].join(' ')),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('every body and agreement has both its names, but for those listed', () => {
  const named = terms.filter(isNamed)
  expect(named.length).toBeGreaterThanOrEqual(25)
  expect(
    named
      .filter((term) => !hasBothNames(term))
      .map(({ id }) => id)
      .sort(),
  ).toEqual(Object.keys(withoutBothNames))
})

test('no two terms share a name, so that a card has one answer', () => {
  const names = terms.flatMap(({ term, also }) => [term, ...also].map((name) => name.toLowerCase()))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('each direction of practice has a deck worth a round', () => {
  for (const direction of deckDirections)
    expect(deckCards(terms, { direction, modules: [] }).length, direction).toBeGreaterThanOrEqual(
      40,
    )
})
