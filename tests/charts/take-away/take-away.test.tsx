import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { TakeAway } from '#charts/take-away/take-away.tsx'
import { catchFiles } from '#tests/support/catch-files.ts'

afterEach(() => vi.useRealTimers())

type FigureProps = { readonly withDrawing?: boolean; readonly evidence?: readonly string[] }

function Figure({ withDrawing = true, evidence = ['a'] }: FigureProps) {
  const drawing = useRef<HTMLDivElement>(null)
  return (
    <figure>
      <div>
        <select aria-label="Year" defaultValue="2010">
          <option>2010</option>
        </select>
        {withDrawing && <div ref={drawing} />}
      </div>
      <TakeAway
        figure={{ id: 'oil', title: 'Oil grew', subtitle: 'Tonnes', evidence }}
        summary="It grew."
        table={{ columns: [{ label: 'Year' }], rows: [{ cells: [2010], evidence }] }}
        sourceOf={(ids) => `from ${ids.join()}`}
        outside={[]}
        address="/atlas/oil/?year=2010"
        drawing={drawing}
      />
    </figure>
  )
}

function clipboardOf(person: ReturnType<typeof userEvent.setup>) {
  expect(person).toBeDefined()
  return navigator.clipboard.readText()
}

test('its status is there, empty, before anything is pressed', () => {
  render(<Figure />)
  expect(screen.getByRole('status').textContent).toBe('')
})

test('the table is saved under a name that says the view, and that is said', async () => {
  const files = catchFiles()
  render(<Figure />)
  await userEvent.click(screen.getByRole('button', { name: 'Table, CSV' }))
  await screen.findByText(/^Saved as sco-primer-oil-year-2010\.csv\./)
  expect(files.map(({ name }) => name)).toEqual(['sco-primer-oil-year-2010.csv'])
  expect(await files[0]?.file.text()).toContain('Year,Source\r\n2010,from a')
})

test('nobody is asked to cite a figure of their own record', async () => {
  catchFiles()
  render(<Figure evidence={[]} />)
  expect(screen.queryByRole('group', { name: 'Cite' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Table, CSV' }))
  expect(await screen.findByText('Saved as sco-primer-oil-year-2010.csv.')).toBeVisible()
})

test('the link to this view is whole', async () => {
  const person = userEvent.setup()
  render(<Figure />)
  await person.click(screen.getByRole('button', { name: 'Copy the link to this view' }))
  expect(await clipboardOf(person)).toBe(`${window.location.origin}/atlas/oil/?year=2010`)
  expect(screen.getByRole('status').textContent).toBe('The link is copied.')
})

test('the reference has the setting and today’s day, where the person is', async () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 7, 23, 59), toFake: ['Date'] })
  const person = userEvent.setup()
  render(<Figure />)
  const cite = screen.getByRole('group', { name: 'Cite' })
  const reference = within(cite).getByText(/^SCO Primer/).textContent
  expect(reference).toContain('“Oil grew.” Figure, Year: 2010. After from a.')
  expect(reference).toContain('(accessed 7 March 2026)')
  await person.click(within(cite).getByRole('button', { name: 'Copy the reference' }))
  expect(await clipboardOf(person)).toBe(reference)
  await person.click(within(cite).getByRole('button', { name: 'Copy as BibTeX' }))
  expect(await clipboardOf(person)).toContain('urldate = {2026-03-07}')
})

test('where no picture can be made, it is said why and what to do instead', async () => {
  const files = catchFiles()
  render(<Figure withDrawing={false} />)
  await userEvent.click(screen.getByRole('button', { name: 'Picture, PNG' }))
  await screen.findByText(
    'No file was made. There is no drawing on the page. Save it as SVG instead, which shows the same.',
  )
  expect(files).toEqual([])
  expect(screen.getByRole('button', { name: 'Picture, PNG' })).not.toHaveAttribute('aria-disabled')
})

test('the figure is printed alone', async () => {
  const printed: boolean[] = []
  const print = vi
    .spyOn(window, 'print')
    .mockImplementation(
      () =>
        void printed.push(
          document.querySelector('figure')?.hasAttribute('data-print-alone') ?? false,
        ),
    )
  onTestFinished(() => print.mockRestore())
  render(<Figure />)
  await userEvent.click(screen.getByRole('button', { name: 'Print this figure' }))
  expect(printed).toEqual([true])
  act(() => void window.dispatchEvent(new Event('afterprint')))
})

test('where what makes a file does not come, that is said in a sentence', async () => {
  vi.doMock('#charts/take-away/table-csv.ts', () => {
    throw new Error('offline')
  })
  onTestFinished(() => {
    vi.doUnmock('#charts/take-away/table-csv.ts')
  })
  vi.resetModules()
  render(<Figure />)
  await userEvent.click(screen.getByRole('button', { name: 'Table, CSV' }))
  await screen.findByText(
    'No file was made. What makes it did not come; try again once you are connected. The same stands under “Show as a table”.',
  )
  expect(screen.getByRole('button', { name: 'Table, CSV' })).not.toHaveAttribute('aria-disabled')
})
