// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BodyLabel } from '#charts/ministers/body-label.tsx'
import { ministers2000Series } from '#domain/series/ministers/ministers-2000.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

test('a body has its name and below it the word of each paper', () => {
  const council = ministers2000Series(figureOf('ministers-2000')).marks.bodies.find(
    ({ id }) => id === 'council',
  )
  if (!council) throw new Error('the council is missing')
  const { container } = render(<BodyLabel body={council} row={5} />)
  expect(screen.getByText('Council of coordinators').getAttribute('data-row')).toBe('5')
  const lines = [...container.querySelectorAll('[data-column]')].map((one) => one.textContent)
  expect(lines).toEqual([
    'Jia national coordinators, under the heads of state',
    'Ding Coordination Council, under the foreign ministers',
  ])
})
