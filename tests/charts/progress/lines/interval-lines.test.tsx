// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { expect, test } from 'vitest'
import { IntervalLines } from '#charts/progress/lines/interval-lines.tsx'
import { layLines } from './lay-lines.tsx'

test('each interval stands at its period, as long as it is wide, and draws the cell after the share', () => {
  const points = [
    { row: 2, value: 50, label: 50, interval: { low: 25, high: 75, label: '25–75' } },
    { row: 5, value: 50, label: 50, interval: { low: 0, high: 100, label: '0–100' } },
    { row: 7, value: 50, label: 50 },
  ]
  const { container } = layLines(
    <IntervalLines id="right" name="Right" column={3} points={points} />,
  )
  const lines = [...container.querySelectorAll('line[data-column="4"]')]
  expect(lines.map((one) => one.getAttribute('data-value'))).toEqual(['25–75', '0–100'])
  const [short = 0, long = 0] = lines.map(
    (one) => Number(one.getAttribute('y1')) - Number(one.getAttribute('y2')),
  )
  expect(long).toBeCloseTo(2 * short, 5)
  expect(short).toBeGreaterThan(0)
})
