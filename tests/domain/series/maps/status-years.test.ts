import { expect, test } from 'vitest'
import { changeYears, heldAtEndOf, newIn, statusYears } from '#domain/series/maps/status-years.ts'
import { headCountOn, countedOn } from '#domain/since/membership.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('members-map')
const namesOf = (year: number) => newIn(figure, year).map(({ name }) => name)

test('the years run from the first summit to the last day known, none left out', () => {
  const years = statusYears(figure)
  expect([years[0], years.at(-1), years.length]).toEqual([1996, 2025, 30])
})

test.each(statusYears(figure))(
  'the list of %i has the head count of the page on later years',
  (year) => {
    const held = heldAtEndOf(figure, year)
    const count = (...wanted: string[]) =>
      held.filter(({ status }) => wanted.includes(status)).length
    expect({
      members: count('five', 'member'),
      observers: count('observer'),
      dialoguePartners: count('dialogue-partner'),
      partners: count('partner'),
    }).toEqual(headCountOn(figure.membership, countedOn(year, figure.known)))
  },
)

test.each([
  [1996, ['China', 'Russia', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan']],
  [1999, []],
  [2004, ['Mongolia']],
  [2005, ['India', 'Pakistan', 'Iran']],
  [2010, ['Belarus', 'Sri Lanka']],
  [2017, ['India', 'Pakistan']],
  [2024, ['Belarus']],
])('new in %i: %j', (year, names) => {
  expect(namesOf(year)).toEqual(names)
})

test('with the merger of 2025 everybody below membership is new, by the evidence of the merger', () => {
  const arrived = newIn(figure, 2025)
  expect(arrived).toHaveLength(17)
  expect(new Set(arrived.map(({ status }) => status))).toEqual(new Set(['partner']))
  const mongolia = arrived.find(({ name }) => name === 'Mongolia')
  expect(mongolia?.step.from).toBe(figure.membership.merged.on)
})

test('years of change are those in which somebody is new', () => {
  expect(changeYears(figure)).toEqual([
    1996, 2001, 2004, 2005, 2010, 2012, 2013, 2015, 2016, 2017, 2022, 2023, 2024, 2025,
  ])
})
