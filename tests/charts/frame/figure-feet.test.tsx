import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { FigureFeet } from '#charts/frame/figure-feet.tsx'

type FigureProps = { readonly address?: string; readonly Feet?: typeof FigureFeet }

function Figure({ address, Feet = FigureFeet }: FigureProps) {
  const drawing = useRef<HTMLDivElement>(null)
  return (
    <figure>
      <div ref={drawing} />
      <Feet
        figure={{ id: 'oil', title: 'Oil grew', subtitle: 'Tonnes', evidence: ['a'] }}
        summary="It grew."
        table={{ columns: [{ label: 'Year' }], rows: [{ cells: [2010], evidence: ['a'] }] }}
        sourceOf={() => 'Jia §I ¶1'}
        outside={[]}
        address={address}
        drawing={drawing}
      />
    </figure>
  )
}

const ways = () => screen.getAllByRole('group').map((way) => way.firstElementChild?.textContent)

test('table, rows and taking along are three ways, of which one is open at a time', () => {
  const { container } = render(<Figure address="/atlas/oil/" />)
  const details = [...container.querySelectorAll('details')]
  expect(details.map((way) => way.querySelector('summary')?.textContent)).toEqual([
    'Show as a table',
    'Read row by row',
    'Save, share, cite',
  ])
  expect(new Set(details.map((way) => way.getAttribute('name')))).toEqual(
    new Set(['figure-oil-feet']),
  )
})

test('the table stands in the page from the start, what needs a script comes only when asked for', async () => {
  const html = renderToString(<Figure address="/atlas/oil/" />)
  expect(html).toContain('<table')
  expect(html).not.toContain('Table, CSV')
  render(<Figure address="/atlas/oil/" />)
  await userEvent.click(screen.getByText('Save, share, cite'))
  expect(await screen.findByRole('button', { name: 'Table, CSV' })).toBeDefined()
})

test('a figure without a page of its own cannot be shared', () => {
  render(<Figure />)
  expect(ways()).not.toContain('Save, share, cite')
  expect(screen.queryByText('Save, share, cite')).toBeNull()
  expect(screen.getByText('Read row by row')).toBeDefined()
})

test('where the part that takes it along does not come, that is said and the rest stays', async () => {
  vi.resetModules()
  vi.doMock('#charts/take-away/take-away.tsx', () => {
    throw new Error('offline')
  })
  onTestFinished(() => {
    vi.doUnmock('#charts/take-away/take-away.tsx')
  })
  const { FigureFeet: Feet } = await import('#charts/frame/figure-feet.tsx')
  render(<Figure address="/atlas/oil/" Feet={Feet} />)
  await userEvent.click(screen.getByText('Save, share, cite'))
  expect(await screen.findByText(/did not come. Reload the page/)).toBeDefined()
  expect(screen.getByText('Show as a table')).toBeDefined()
})
