import { expect, test } from 'vitest'
import {
  pipelineDirectionsSeries,
  readSituation,
  situationChoices,
} from '#domain/series/maps/pipeline-directions.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('pipeline-directions')
const { marks, table, summary } = pipelineDirectionsSeries(figure)

test('the arrows of all three situations follow Ding’s directions', () => {
  expect(marks.arrows.map(({ situation, from, to }) => `${situation} ${from} > ${to}`)).toEqual([
    '1 central-asia > china',
    '2 central-asia > russia',
    '2 russia > europe',
    '3 russia > central-asia',
    '3 central-asia > china',
    '3 china > japan-korea',
  ])
})

test('only what he proposes is marked as proposed', () => {
  const proposed = marks.arrows.filter((arrow) => arrow.proposed)
  expect(new Set(proposed.map(({ situation }) => situation))).toEqual(new Set([3]))
})

test('what the title says holds: one way has both Russia and China on it, and it is the proposal', () => {
  const both = figure.rows.filter(
    ({ route }) => route.includes('russia') && route.includes('china'),
  )
  expect(both.map(({ stage }) => stage)).toEqual(['proposed'])
})

test('places on the way are those of the arrows', () => {
  const places = table.rows.map(({ cells }) => cells[2])
  const inRows = [0, 5, 10].map((row) => places.slice(row, row + 5).join(', '))
  expect(inRows).toEqual([
    'no, no, start, end, no',
    'end, passed through, start, no, no',
    'no, start, passed through, passed through, end',
  ])
  for (const { fromRow, toRow, arrivesAt, leavesFrom } of marks.arrows) {
    expect(places[toRow]).toBe(arrivesAt)
    if (leavesFrom) expect(places[fromRow]).toBe(leavesFrom)
  }
})

test('a party that Ding does not weigh is not stated, never guessed', () => {
  const europe = marks.parties.find(({ party }) => party === 'europe')
  expect(europe?.effects.map(({ word }) => word)).toEqual([
    'not stated',
    'not stated',
    'not stated',
  ])
  const russia = marks.parties.find(({ party }) => party === 'russia')
  expect(russia?.effects.map(({ word }) => word)).toEqual(['possible harm', 'gain', 'gain'])
})

test('one situation has its own arrows and rows alone', () => {
  const second = pipelineDirectionsSeries(figure, '2')
  expect(second.marks.arrows.map(({ to }) => to)).toEqual(['russia', 'europe'])
  expect(second.table.rows).toHaveLength(5)
  expect(second.table.rows[second.marks.arrows[1]?.toRow ?? -1]?.cells[1]).toBe('Europe')
  expect(second.summary).toBe(
    '2. From Central Asia by way of Russia to Europe. In Ding’s account: gain for Russia; mixed for Central Asia; no part for China.',
  )
})

test('the words tell all three and what they come to', () => {
  expect(summary).toContain(
    '3. From Russia by way of Central Asia and China to Japan and South Korea',
  )
  expect(summary).toContain('which he proposes')
  expect(summary).toMatch(
    /One of the three runs through both Russia and China, and it is a proposal\.$/,
  )
})

test.each([undefined, '', '0', '4', 'two', '1 '])(
  '“%s” is no situation, so all are shown',
  (chosen) => {
    expect(readSituation(figure, chosen)).toBe('all')
  },
)

test('a reader can choose all or each, the proposal marked as such', () => {
  const choices = situationChoices(figure)
  expect(choices.map(({ value }) => value)).toEqual(['all', '1', '2', '3'])
  expect(choices[0]?.label).toBe('All three')
  expect(choices[3]?.label).toMatch(/\(proposed\)$/)
})
