import { expect, test } from 'vitest'
import { cellLabel, codedCell, countNamed, isNamed } from '#domain/series/agenda/coded-cell.ts'

test('a cell names the topic for whoever filled it', () => {
  expect(codedCell('both')).toEqual({ jia: 'named', ding: 'named' })
  expect(codedCell('jia')).toEqual({ jia: 'named', ding: 'unnamed' })
  expect(codedCell('ding')).toEqual({ jia: 'unnamed', ding: 'named' })
  expect(codedCell(undefined)).toEqual({ jia: 'unnamed', ding: 'unnamed' })
})

test('silence about a meeting is told apart from a topic that is not named there', () => {
  expect(codedCell('ding', 'ding')).toEqual({ jia: 'untold', ding: 'named' })
  expect(codedCell(undefined, 'jia')).toEqual({ jia: 'unnamed', ding: 'untold' })
})

test('every state of a cell has words of its own', () => {
  const cells = [
    codedCell('both'),
    codedCell('jia'),
    codedCell('ding'),
    codedCell(undefined),
    codedCell('ding', 'ding'),
    codedCell(undefined, 'ding'),
  ]
  expect(cells.map(cellLabel)).toEqual([
    'both',
    'Jia only',
    'Ding only',
    'neither',
    'Ding; Jia is silent',
    'neither; Jia is silent',
  ])
})

test('cells are counted for each author, and one author is enough to name a topic', () => {
  const cells = [codedCell('both'), codedCell('jia'), codedCell(undefined)]
  expect([countNamed(cells, 'jia'), countNamed(cells, 'ding')]).toEqual([2, 1])
  expect(cells.map(isNamed)).toEqual([true, true, false])
})
