// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SummitPeak } from '#charts/summits/summit-peak.tsx'

test('a peak carries its number and the colour of its host', () => {
  const { container } = render(
    <svg>
      <SummitPeak number={3} colour="var(--kz)" />
    </svg>,
  )
  expect(screen.getByText('3').tagName).toBe('text')
  expect(container.querySelector('path')?.getAttribute('stroke')).toBe('var(--kz)')
})
