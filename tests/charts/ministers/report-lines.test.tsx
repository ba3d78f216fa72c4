// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ReportLines } from '#charts/ministers/report-lines.tsx'
import type { Report } from '#domain/series/ministers/ministers-2000.ts'

const reports: readonly Report[] = [
  { coder: 'jia', words: 'annual', tie: 'under the heads of state', cell: 'annual; under …' },
  { coder: 'ding', words: undefined, cell: 'not reported' },
]

test('each paper has a line: its word and the meeting, or that it does not report it', () => {
  const { container } = render(<ReportLines reports={reports} row={4} />)
  const lines = [...container.children]
  expect(lines.map((one) => one.textContent)).toEqual([
    'Jia annual, under the heads of state',
    'Ding not reported',
  ])
  expect(lines.map((one) => one.className.includes('silent'))).toEqual([false, true])
})

test('a line carries its cell of the table, the papers in the last two columns', () => {
  const { container } = render(<ReportLines reports={reports} row={4} />)
  expect([...container.children].map((one) => ({ ...(one as HTMLElement).dataset }))).toEqual([
    { row: '4', column: '3', value: 'annual; under …' },
    { row: '4', column: '4', value: 'not reported' },
  ])
})

test('the two papers’ samples are of different lines', () => {
  const { container } = render(<ReportLines reports={reports} row={4} />)
  const [jia, ding] = [...container.querySelectorAll('line')].map((one) =>
    one.getAttribute('class'),
  )
  expect(jia).not.toBe(ding)
})
