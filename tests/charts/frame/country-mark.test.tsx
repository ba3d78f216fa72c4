// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CountryMark } from '#charts/frame/country-mark.tsx'

test('the mark has the country’s colour and stays silent for screen readers', () => {
  const { container } = render(<CountryMark country="kg" />)
  expect(container.querySelector('rect')?.getAttribute('fill')).toBe('var(--kg)')
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})
