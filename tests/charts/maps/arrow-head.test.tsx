import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ArrowHead } from '#charts/maps/arrow-head.tsx'

test('it stands at its share of the drawing and points its way', () => {
  const { container } = render(
    <svg>
      <ArrowHead x={0.25} y={0.5} angle={89.6} />
    </svg>,
  )
  const place = container.querySelector('svg svg')
  expect([place?.getAttribute('x'), place?.getAttribute('y')]).toEqual(['25%', '50%'])
  expect(container.querySelector('path')?.getAttribute('transform')).toBe('rotate(90)')
})
