// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import { expect, test } from 'vitest'
import { EndLabels } from '#charts/explore/end-labels.tsx'
import { sampleSeries } from './sample-series.ts'

const { marks } = sampleSeries('population', ['cn', 'ru', 'kz', 'kg', 'tj', 'uz'])

test('every line is named at its end, and no name lies on another', () => {
  render(
    <LineChart
      width={640}
      height={420}
      margin={{ right: 120 }}
      data={marks.years.map((year) => ({ year, cn: 0 }))}
    >
      <XAxis dataKey="year" type="number" domain={[1996, 2001]} />
      <YAxis domain={[marks.axis.low, marks.axis.high]} />
      <Line dataKey="cn" isAnimationActive={false} />
      <EndLabels lines={marks.lines} rem={16} />
    </LineChart>,
  )
  const heights = marks.lines.map(({ name }) => Number(screen.getByText(name).getAttribute('y')))
  const inOrder = heights.toSorted((one, other) => one - other)
  for (const [index, height] of inOrder.entries())
    if (index > 0) expect(height - (inOrder[index - 1] ?? 0)).toBeGreaterThanOrEqual(19)
  expect(Math.min(...heights)).toBe(heights[0])
})
