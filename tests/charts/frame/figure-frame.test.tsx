// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FigureFrame, figureNaming, type FigureCover } from '#charts/frame/figure-frame.tsx'

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

const ask = 'Which border is long?'

function showCovered(cover: Omit<FigureCover, 'ask'>) {
  return render(
    <FigureFrame
      figure={figure}
      summary="It is long."
      table={table}
      sourceOf={() => ''}
      cover={{ ask, ...cover }}
    >
      <svg role="img" {...figureNaming(figure.id)} />
    </FigureFrame>,
  )
}

test('under a cover the figure is named by its question, and says that it is covered', () => {
  showCovered({ panel: <button type="button">Look</button> })
  const covered = screen.getByRole('figure', { name: ask })
  expect(covered.hasAttribute('data-covered')).toBe(true)
  expect(within(covered).getByRole('button', { name: 'Look' })).toBeDefined()
})

test('without its cover it is named by its finding, which can take the focus', () => {
  showCovered({ outcome: { inShort: <p>Near</p>, inFull: <p>Off by 2</p> } })
  const shown = screen.getByRole('figure', { name: 'One border is long' })
  expect(shown.hasAttribute('data-covered')).toBe(false)
  expect(document.getElementById('figure-lengths-title')?.tabIndex).toBe(-1)
})

test('what came of a prediction stands in short above the drawing and in full below it', () => {
  const { container } = showCovered({
    outcome: { inShort: <p>Near</p>, inFull: <p>Off by 2</p> },
  })
  expect(container.textContent).toMatch(/Near.*It is long\..*Off by 2/)
  const [short, drawing] = [screen.getByText('Near'), screen.getByRole('img')]
  expect(short.compareDocumentPosition(drawing)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})
