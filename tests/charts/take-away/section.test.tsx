import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Section } from '#charts/take-away/section.tsx'

test('what it offers stands in a group of its name', () => {
  render(
    <Section title="Save">
      <button type="button">Table, CSV</button>
    </Section>,
  )
  const group = screen.getByRole('group', { name: 'Save' })
  expect(within(group).getByRole('button').textContent).toBe('Table, CSV')
})
