// @vitest-environment jsdom
/** What is drawn is what stands in the table: every mark is compared with its cell and its scale. */
import '#tests/support/jsdom-setup.ts'
import { act, render, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, test } from 'vitest'
import { readFigures } from '#tests/support/builders/figures.ts'
import { shownFigure } from '#tests/support/builders/shown-figure.tsx'
import { expectMarksToBeCells, marksIn } from '#tests/support/figures/marks-and-cells.ts'

describe.each(readFigures())('$id', (figure) => {
  test('every mark draws its cell, every row is drawn, and sizes follow values', async () => {
    const { drawing, table } = await shownFigure(figure)
    const { container } = await act(async () => render(<Suspense>{drawing}</Suspense>))
    await waitFor(() => expect(marksIn(container).length).toBeGreaterThan(0), { timeout: 8000 })
    expectMarksToBeCells(container, table)
  })
})
