// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CountStrip } from '#charts/progress/lines/count-strip.tsx'
import { layLines } from './lay-lines.tsx'

const bars = (container: Element) => [...container.querySelectorAll('rect[data-column="1"]')]

test('bars stand on one line below the periods, as high as their counts', () => {
  const values = [0, 5, 10, 0, 0, 0, 0, 0, 0, 20]
  const { container } = layLines(<CountStrip column={1} values={values} rem={16} />)
  const sizes = bars(container).map((one) => Number(one.getAttribute('height')))
  expect(sizes).toHaveLength(10)
  expect(sizes.map((size) => size / (sizes[9] ?? 1))).toEqual(values.map((value) => value / 20))
  const feet = bars(container).map(
    (one) => Number(one.getAttribute('y')) + Number(one.getAttribute('height')),
  )
  expect(new Set(feet.map(Math.round)).size).toBe(1)
  expect(screen.getByText('Answers (at most 20)')).toBeInTheDocument()
})

test('nothing at all is drawn as nothing', () => {
  const { container } = layLines(<CountStrip column={1} values={Array(10).fill(0)} rem={16} />)
  expect(new Set(bars(container).map((one) => one.getAttribute('height')))).toEqual(new Set(['0']))
})
