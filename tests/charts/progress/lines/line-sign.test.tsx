// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LineSign } from '#charts/progress/lines/line-sign.tsx'
import { lineSigns } from '#charts/progress/lines/line-signs.ts'

test('a sign has its line’s shape and colour at its place', () => {
  const { container } = render(
    <svg>
      <LineSign line="unsure" x={12} y={34} size={0.7} data-row={3} />
    </svg>,
  )
  const sign = container.querySelector('svg svg')
  expect([sign?.getAttribute('x'), sign?.getAttribute('y')]).toEqual(['12', '34'])
  expect(sign?.getAttribute('data-row')).toBe('3')
  const path = sign?.querySelector('path')
  expect(path?.getAttribute('d')).toBe(lineSigns.unsure.shape)
  expect(path?.getAttribute('fill')).toBe('var(--boundary)')
  expect(path?.getAttribute('transform')).toBe('scale(0.7)')
})
