// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BorderAgreements } from '#charts/border-agreements.tsx'
import { borderAgreementsSeries } from '#domain/series/border-agreements.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = borderAgreementsSeries(figureOf('border-agreements'))

test('each neighbour has a lane with Jia’s last word on it', () => {
  render(<BorderAgreements id="border-agreements" marks={marks} />)
  for (const name of ['Russia', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan'])
    expect(screen.getByText(name)).toBeDefined()
  expect(screen.getByText(/none reported/)).toBeDefined()
})

test('all five agreements are drawn and dated; those that settle are filled in the country’s colour', () => {
  const { container } = render(<BorderAgreements id="border-agreements" marks={marks} />)
  const circles = [...container.querySelectorAll('circle[r="7"]')]
  expect(
    circles.map((circle) => [circle.getAttribute('stroke'), circle.getAttribute('fill')]),
  ).toEqual([
    ['var(--kz)', 'var(--surface)'],
    ['var(--kz)', 'var(--surface)'],
    ['var(--kg)', 'var(--surface)'],
    ['var(--kg)', 'var(--kg)'],
    ['var(--tj)', 'var(--tj)'],
  ])
  for (const label of ['Apr 1994', 'Jul 1996', 'Jul 1998', 'Aug 1999', 'Jul 2000'])
    expect(screen.getByText(label)).toBeDefined()
})

test('the drawing has no animation and no inline style', () => {
  const { container } = render(<BorderAgreements id="border-agreements" marks={marks} />)
  expect(container.querySelector('[style], animate, animateTransform')).toBeNull()
})
