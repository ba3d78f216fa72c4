// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { EvidenceIndexPage } from '#features/evidence/evidence-index-page.tsx'
import { evidence, papers, withOutside } from './evidence-samples.ts'

function renderIndex(address = '/evidence/') {
  return render(
    <MemoryRouter initialEntries={[address]}>
      <EvidenceIndexPage content={evidence} papers={papers} />
    </MemoryRouter>,
  )
}

const shown = () =>
  screen
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/evidence/'))
    .sort()

test('built without a script, every entry is there, grouped by section', () => {
  const html = renderToString(
    <StaticRouter location="/evidence/?kind=fact">
      <EvidenceIndexPage content={evidence} papers={papers} />
    </StaticRouter>,
  )
  onTestFinished(() => document.body.replaceChildren())
  document.body.innerHTML = html
  expect(shown()).toHaveLength(4)
  expect(
    [...document.querySelectorAll('summary')].map((one) => one.firstChild?.textContent),
  ).toEqual(['§I Evolution of the Shanghai Five', 'Abstract'])
  expect(document.querySelector('noscript')).toHaveTextContent(/every entry is listed below/)
})

test('sections stand closed until something is asked for', async () => {
  renderIndex()
  const groups = screen.getAllByRole('group')
  expect(groups.every((group) => !group.hasAttribute('open'))).toBe(true)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Fact')
  await waitFor(() => expect(screen.getByRole('group')).toHaveAttribute('open'))
  expect(shown()).toEqual(['/evidence/first-summit/'])
  expect(screen.getByRole('status')).toHaveTextContent('1 of 4 entries')
})

test('kinds that the evidence base does not hold are not offered', () => {
  renderIndex()
  const kinds = within(screen.getByRole('combobox', { name: 'Kind' })).getAllByRole('option')
  expect(kinds.map((option) => option.textContent)).toEqual([
    'All kinds',
    'Fact',
    'Jia’s claim',
    'Ding’s claim',
    'Doubtful place',
  ])
})

test('the address asks for a list, and the form shows what it asks', async () => {
  renderIndex('/evidence/?kind=doubt&paper=ding')
  await waitFor(() => expect(shown()).toEqual(['/evidence/summit-count/']))
  expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveValue('doubt')
  expect(screen.getByRole('combobox', { name: 'Paper' })).toHaveValue('ding')
  expect(screen.getByRole('heading', { level: 2, name: 'Ding' })).toBeInTheDocument()
})

test('words narrow the list and go into the address, and one press shows all again', async () => {
  renderIndex()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Words' }), 'MODEST agenda')
  await waitFor(() => expect(shown()).toEqual(['/evidence/first-topic/']))
  await waitFor(() => expect(window.location.search).toBe('?text=MODEST%20agenda'), {
    timeout: 2000,
  })
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
  await waitFor(() => expect(shown()).toHaveLength(4))
  await waitFor(() => expect(window.location.search).toBe(''), { timeout: 2000 })
})

test('a search without result says what to do', async () => {
  renderIndex('/evidence/?text=zanzibar')
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(
      'No entry fits. Try fewer words, or another kind or paper.',
    ),
  )
})

test('what is in neither paper stands in a part of its own, with its source', () => {
  render(
    <MemoryRouter initialEntries={['/evidence/?text=petroleum liquids']}>
      <EvidenceIndexPage content={withOutside} papers={papers} />
    </MemoryRouter>,
  )
  const part = screen.getByRole('heading', { level: 2, name: 'Beyond the papers' }).parentElement
  expect(part).toHaveTextContent('Beyond the papers · EIA, September 2020')
})
