import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StopMark } from '#charts/maps/stop-mark.tsx'
import { summitPlacesSeries } from '#domain/series/maps/summit-places.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { stops } = summitPlacesSeries(figureOf('summit-places')).marks
function shown(row: number, before = 0) {
  const stop = stops[row]
  if (!stop) throw new Error(`there is no stop ${row}`)
  return render(
    <svg>
      <StopMark stop={stop} before={before} />
    </svg>,
  )
}

test('a summit has its number, its city and its date', () => {
  const { container } = shown(2)
  expect(screen.getByText('3')).toBeInTheDocument()
  expect(container.textContent).toContain('Almaty')
  expect(screen.getByText('Jul 1998')).toBeInTheDocument()
  expect(container.querySelectorAll('circle')).toHaveLength(1)
})

test('the founding says that it is one, and its label stands below that of the summit in its city', () => {
  const first = shown(0).container.querySelector('text[x]')?.getAttribute('y')
  const { container } = shown(5, 1)
  const founding = container.querySelector('text')
  expect(container.textContent).toContain('SCO founded')
  expect(container.querySelector('line')).toBeNull()
  expect(Number.parseFloat(founding?.getAttribute('y') ?? '')).toBeGreaterThan(
    Number.parseFloat(first ?? ''),
  )
})
