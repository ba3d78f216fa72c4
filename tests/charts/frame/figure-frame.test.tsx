// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FigureFrame, figureNaming } from '#charts/frame/figure-frame.tsx'

const figure = {
  id: 'lengths',
  title: 'One border is long',
  subtitle: 'Length in kilometres',
  evidence: ['a'],
}
const table = { columns: [{ label: 'Border' }], rows: [{ cells: ['long one'], evidence: ['a'] }] }

function show(more: { note?: string; asOf?: string } = {}) {
  return render(
    <FigureFrame
      figure={{ ...figure, ...more }}
      summary="It is long."
      table={table}
      sourceOf={() => 'Jia §I ¶1'}
    >
      <svg role="img" {...figureNaming(figure.id)} />
    </FigureFrame>,
  )
}

test('the figure is named by its finding, the drawing by the finding and described by the summary', () => {
  show()
  expect(screen.getByRole('figure', { name: 'One border is long' })).toBeDefined()
  const drawing = screen.getByRole('img', { name: 'One border is long' })
  expect(drawing.getAttribute('aria-describedby')).toBe('figure-lengths-summary')
  expect(document.getElementById('figure-lengths-summary')?.textContent).toBe('It is long.')
})

test('measure, source and table stand with it, and the table opens without a script', () => {
  const { container } = show()
  expect(within(container).getByText('Length in kilometres')).toBeDefined()
  expect(within(container).getAllByText('Jia §I ¶1')).toHaveLength(2)
  const twin = container.querySelector('details')
  expect(twin?.querySelector('summary')?.textContent).toBe('Show as a table')
  expect(twin?.querySelector('table')).not.toBeNull()
})

test('note and date appear only where the figure has them', () => {
  const { container, unmount } = show()
  expect(container.textContent).not.toContain('as of')
  unmount()
  const dated = show({ note: 'A scheme.', asOf: '22 January 2026' })
  expect(dated.container.textContent).toContain('Source, as of 22 January 2026: ')
  expect(dated.container.textContent).toContain('A scheme.')
})
