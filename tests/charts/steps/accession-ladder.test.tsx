// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AccessionLadder } from '#charts/steps/accession-ladder.tsx'
import { accessionLadderSeries } from '#domain/series/steps/accession-ladder.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = accessionLadderSeries(figureOf('accession-ladder'))

test('every step is drawn with its date, every wait with its days, and the whole with its own', () => {
  render(<AccessionLadder id="accession-ladder" marks={marks} />)
  for (const { when, what, reached } of marks.steps) {
    expect(screen.getByText(when).tagName).toBe('text')
    expect(screen.getByText(what).tagName).toBe('text')
    if (reached) expect(screen.getByText(reached.label)).toBeDefined()
  }
  expect(screen.getByText('observer to member: 4,357 days')).toBeDefined()
})

test('one step is full, that of membership, and the key names the three standings', () => {
  const { container } = render(<AccessionLadder id="accession-ladder" marks={marks} />)
  expect(container.querySelectorAll('circle[class*="full"]')).toHaveLength(1)
  for (const text of ['no status', 'observers', 'members'])
    expect(screen.getByText(text)).toBeDefined()
})
