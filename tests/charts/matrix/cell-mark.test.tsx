// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CellMark } from '#charts/matrix/cell-mark.tsx'
import { codedCell, type Coders } from '#domain/series/agenda/coded-cell.ts'

function draw(by: Coders | undefined, told?: Coders) {
  const { container } = render(<CellMark cell={codedCell(by, told)} />)
  const halves = [...container.querySelectorAll('[data-half]')]
  return {
    halves: halves.map((half) => half.getAttribute('data-half')),
    places: halves.map((half) => Number(half.getAttribute('x'))),
    silent: container.querySelector('[data-untold]')?.getAttribute('data-untold') ?? null,
  }
}

test('the authors are told apart by place: Jia fills the left half, Ding the right one', () => {
  const both = draw('both')
  expect(both.halves).toEqual(['jia', 'ding'])
  expect(both.places[0]).toBeLessThan(both.places[1] ?? 0)
  expect(draw('jia')).toEqual({ halves: ['jia'], places: [both.places[0]], silent: null })
  expect(draw('ding')).toEqual({ halves: ['ding'], places: [both.places[1]], silent: null })
})

test('an empty cell has no half filled, and silence is struck through', () => {
  expect(draw(undefined)).toEqual({ halves: [], places: [], silent: null })
  expect(draw('ding', 'ding').silent).toBe('jia')
})
