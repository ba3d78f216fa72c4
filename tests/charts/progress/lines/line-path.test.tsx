// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LinePath } from '#charts/progress/lines/line-path.tsx'

function draw(rows: readonly number[]) {
  const points = rows.map((row) => ({ row, value: row, label: row }))
  const { container } = render(
    <svg>
      <LinePath
        line={{ id: 'sure', name: 'Sure', column: 2, points }}
        spotOf={(row) => ({ x: row * 10, y: 50 })}
      />
    </svg>,
  )
  return container
}

test('a line runs on while periods follow one another, and has a gap where one has no point', () => {
  const lines = [...draw([0, 1, 2, 4, 5]).querySelectorAll('polyline')]
  expect(lines.map((one) => one.getAttribute('points'))).toEqual([
    '0,50 10,50 20,50',
    '40,50 50,50',
  ])
})

test('every point has a sign with its cell, a smaller one where there are many', () => {
  expect(
    draw([0, 3]).querySelectorAll('[data-row="3"][data-column="2"][data-value="3"]'),
  ).toHaveLength(1)
  const many = Array.from({ length: 20 }, (_, row) => row)
  expect(draw(many).querySelector('path')?.getAttribute('transform')).toBe('scale(0.7)')
})
