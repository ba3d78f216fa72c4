import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { expect, test } from 'vitest'
import { FindDialog } from '#features/find/find-dialog.tsx'
import { loadSampleEngine } from './find-samples.ts'

function Here() {
  const { pathname, search, hash } = useLocation()
  return <output>{`${pathname}${search}${hash}`}</output>
}

const shown = (asked: object) => (
  <MemoryRouter>
    <FindDialog asked={asked} load={loadSampleEngine} />
    <Here />
  </MemoryRouter>
)

function open() {
  const view = render(shown({}))
  return { again: () => view.rerender(shown({})) }
}

/** What is shown; the status says the same a moment later. */
const count = (text: string) => screen.findByText(text, { selector: ':not([role])' })
const dialog = () => screen.getByRole('dialog', { name: 'Find' })
const field = () =>
  within(dialog()).getByRole<HTMLInputElement>('searchbox', {
    name: 'Words to find in the whole course',
  })

test('it opens with the focus in its field and a word on how it is used', () => {
  open()
  expect(dialog()).toHaveAttribute('open')
  expect(within(dialog()).getByText(/the key \/ can be switched off in/)).toBeVisible()
})

test('of each kind five are shown, with the way to all of them', async () => {
  open()
  await userEvent.type(field(), 'border')
  const evidence = await screen.findByRole('region', { name: 'Evidence (7)' })
  expect(within(evidence).getAllByRole('listitem')).toHaveLength(5)
  expect(within(evidence).getByRole('link', { name: 'All 7 statements' })).toHaveAttribute(
    'href',
    '/find/?q=border&kind=statement',
  )
})

test('arrows go from the field through the results and back, and are left alone elsewhere', async () => {
  open()
  await userEvent.type(field(), 'border')
  await count('10 results for “border”.')
  const hits = [...dialog().querySelectorAll('[data-hit]')]
  await userEvent.keyboard('{ArrowDown}')
  expect(hits[0]).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(hits[1]).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(field()).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  expect(field()).toHaveFocus()
})

test('Enter leads to the page with all results, and closes the window', async () => {
  open()
  await userEvent.type(field(), 'border{Enter}')
  expect(screen.getByText('/find/?q=border')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a result closes the window and leads to its place', async () => {
  open()
  await userEvent.type(field(), 'two sides')
  await userEvent.click(await screen.findByRole('link', { name: 'Two sides' }))
  expect(screen.getByText('/learn/border/first/#two-sides')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('asked for again it still has what was typed, ready to be typed over', async () => {
  const { again } = open()
  await userEvent.type(field(), 'border')
  await userEvent.click(within(dialog()).getByRole('button', { name: 'Close' }))
  again()
  expect(field()).toHaveValue('border')
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, 6])
})

test('the count is told once one has stopped typing', async () => {
  open()
  const status = within(dialog()).getByRole('status')
  await userEvent.type(field(), 'border')
  expect(status).toHaveTextContent('')
  await waitFor(() => expect(status).toHaveTextContent('10 results for “border”.'))
})
