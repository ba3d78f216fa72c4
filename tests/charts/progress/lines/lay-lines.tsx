/** A bare chart of ten periods and shares from 0 to 100, for what is drawn into one. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'

export function layLines(children: ReactNode) {
  const rows = Array.from({ length: 10 }, (_, row) => ({ row, value: 50 }))
  const margin = { top: 0, right: 100, bottom: 90, left: 0 }
  return render(
    <LineChart width={600} height={420} margin={margin} data={rows}>
      <XAxis dataKey="row" type="number" domain={[-0.5, 9.5]} />
      <YAxis domain={[0, 100]} />
      <Line dataKey="value" isAnimationActive={false} />
      {children}
    </LineChart>,
  )
}
