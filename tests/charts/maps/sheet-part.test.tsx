import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SheetPart } from '#charts/maps/sheet-part.tsx'

test('a part is shown from the static file, below the app’s base', () => {
  const { container } = render(
    <svg>
      <SheetPart href="assets/wide-map-12345678.svg" part="mn" className="observer" />
    </svg>,
  )
  const use = container.querySelector('use')
  expect(use?.getAttribute('href')).toBe('/assets/wide-map-12345678.svg#mn')
  expect(use?.getAttribute('class')).toBe('observer')
})
