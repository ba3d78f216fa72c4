import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { FindPage } from '#features/find/find-page.tsx'
import type { LoadFindEngine } from '#features/find/search/load-find.ts'
import { loadSampleEngine } from './find-samples.ts'

const neverAsked = () => Promise.reject(new Error('Nobody asked for it.'))

function page(query = '', load = loadSampleEngine) {
  return (
    <MemoryRouter initialEntries={[`/find/${query}`]}>
      <FindPage load={load} />
    </MemoryRouter>
  )
}

/** What is shown; the status says the same a moment later. */
const count = (text: string) => screen.findByText(text, { selector: ':not([role])' })
const groups = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)

test('the built page asks for nothing and says what there is without a script', () => {
  const load = vi.fn<LoadFindEngine>(neverAsked)
  const html = renderToString(page('?q=border', load))
  expect(load).not.toHaveBeenCalled()
  expect(html).toMatch(/<noscript>.*Finding needs a script/)
  for (const list of ['/glossary/', '/evidence/', '/timeline/'])
    expect(html).toContain(`href="${list}"`)
})

test('until something is asked no text is fetched', () => {
  const load = vi.fn<LoadFindEngine>(neverAsked)
  render(page('', load))
  expect(load).not.toHaveBeenCalled()
  expect(screen.getByRole('link', { name: 'Kirghizia' })).toHaveAttribute(
    'href',
    '/find/?q=Kirghizia',
  )
})

test('what the address asks is found, by kind and with counts, and matched words are marked', async () => {
  render(page('?q=border'))
  await count('10 results for “border”.')
  expect(groups()).toEqual(
    expect.arrayContaining(['Lessons (1)', 'Glossary (1)', 'Evidence (7)', 'Questions (1)']),
  )
  const lesson = screen.getByRole('link', { name: 'A border inherited' })
  expect(lesson).toHaveAttribute('href', '/learn/border/first/')
  expect(within(lesson).getByText('border').tagName).toBe('MARK')
})

test('another name of a place is explained', async () => {
  render(page('?q=kirghizia'))
  expect(await screen.findByText(/“Kirghizia” is Kyrgyzstan in this course/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Why it has several names' })).toHaveAttribute(
    'href',
    '/evidence/variants/',
  )
})

test('one kind can be asked for, and one that has none leads back to all', async () => {
  render(page('?q=border&kind=term'))
  await count('10 results for “border”.')
  expect(groups()).toEqual(['Glossary (1)'])
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Timeline')
  expect(await screen.findByText(/None of them is in Timeline/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Show every kind' })).toHaveAttribute(
    'href',
    '/find/?q=border',
  )
})

test('texts are never read as HTML', async () => {
  render(page('?q=almaty'))
  expect(await screen.findByText(/was a summit <b>too<\/b>/)).toBeVisible()
})

test('names in other languages say which language they are in', async () => {
  render(page('?q=五国'))
  const name = await screen.findByText('五国')
  expect(name.tagName).toBe('MARK')
  expect(name.parentElement).toHaveAttribute('lang', 'zh')
})

test('nothing found says what was tried, and a near spelling is one press away', async () => {
  render(page())
  const field = screen.getByRole('searchbox', { name: 'Words' })
  await userEvent.type(field, 'qqqqqq')
  expect(await count('Nothing found for “qqqqqq”.')).toBeVisible()
  expect(screen.getByText(/Looked in lessons, glossary/)).toBeVisible()
  await userEvent.clear(field)
  await userEvent.type(field, 'qqqqqq bordr')
  await userEvent.click(await screen.findByRole('button', { name: 'border' }))
  expect(field).toHaveValue('border')
  expect(await count('10 results for “border”.')).toBeVisible()
})

test('texts that cannot be fetched can be asked for again', async () => {
  const load = vi
    .fn<LoadFindEngine>(loadSampleEngine)
    .mockImplementationOnce(() => Promise.reject(new Error('no connection')))
  render(page('?q=border', load))
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await count('10 results for “border”.')).toBeVisible()
  expect(load).toHaveBeenCalledTimes(2)
})
