// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LineNames } from '#charts/progress/lines/line-names.tsx'
import { layLines } from './lay-lines.tsx'

test('every line with a point is named at its end, and no name lies on another', () => {
  const line = (id: 'sure' | 'fairly-sure' | 'unsure', name: string, ...values: number[]) => ({
    id,
    name,
    column: 1,
    points: values.map((value, row) => ({ row, value, label: value })),
  })
  layLines(
    <LineNames
      lines={[
        line('sure', 'Sure', 80, 62),
        line('unsure', 'Unsure', 61),
        line('fairly-sure', 'Fairly'),
      ]}
      rem={16}
    />,
  )
  const height = (name: string) => Number(screen.getByText(name).getAttribute('y'))
  expect(height('Unsure') - height('Sure')).toBeGreaterThanOrEqual(19)
  expect(screen.queryByText('Fairly')).toBeNull()
})
