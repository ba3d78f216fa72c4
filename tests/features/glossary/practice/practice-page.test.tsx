// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import { startRound } from '#domain/glossary-deck/deck-round.ts'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import { PracticePage } from '#features/glossary/practice/practice-page.tsx'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider, type Stores } from '#store/store-context.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'

const term = (id: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  id,
  term: `term ${id}`,
  also: [],
  definition: `What ${id} means.`,
  paragraphs: [],
  module: 'border',
  names: {},
  ...more,
})
const terms = [
  term('a', { names: { zh: '中', ru: 'русский' } }),
  term('b'),
  term('c'),
  term('d'),
  term('e', { module: 'why' }),
]
const modules = [
  { id: 'border', title: 'Borders', lessons: [] },
  { id: 'why', title: 'Why', lessons: [] },
]

let stores: Stores
const page = (query = '') => (
  <StoreProvider stores={stores}>
    <MemoryRouter initialEntries={[`/glossary/practice/${query}`]}>
      <PracticePage terms={terms} modules={modules} />
    </MemoryRouter>
  </StoreProvider>
)
const button = (name: string) => screen.getByRole('button', { name })
const face = () => {
  const found = document.querySelector('[aria-live="polite"]')
  if (!(found instanceof HTMLElement)) throw new Error('No card is shown.')
  return found
}
/** Letter of the card that is shown. */
const shownCard = () => /term (\w)/.exec(face().textContent)?.[1] ?? ''

let user = userEvent.setup()
beforeEach(async () => {
  user = userEvent.setup()
  const learner = await makeWorld().openStarted()
  const preferences = createPreferencesStore({ prefix: '', storage: () => undefined })
  stores = { learner, preferences }
  window.history.replaceState(null, '', '/')
})

async function startWith(query: string): Promise<void> {
  render(page(query))
  await user.click(button('Start'))
}

test('before a script runs there are the explanation, the loss told, and every card as a list', () => {
  const html = renderToString(page('?module=why'))
  expect(html).toContain('comes back after 3 others')
  expect(html).toContain('itself is not kept')
  const built = document.createElement('div')
  built.append(document.createRange().createContextualFragment(html))
  expect(within(built).getAllByRole('row')).toHaveLength(1 + terms.length)
  const [, first] = within(built).getAllByRole('row')
  expect(first).toHaveTextContent('term aWhat a means.')
  expect(within(built).getByRole('button', { name: 'Start' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('modules and direction make the deck, and the list shows the same cards', async () => {
  render(page())
  expect(screen.getByRole('status')).toHaveTextContent('5 cards')
  await user.click(screen.getByRole('checkbox', { name: 'Borders' }))
  expect(screen.getByRole('status')).toHaveTextContent('4 cards')
  await user.click(screen.getByRole('radio', { name: 'English → Russian' }))
  expect(screen.getByRole('status')).toHaveTextContent('1 card')
  expect(screen.getByRole('columnheader', { name: 'Russian' })).toBeInTheDocument()
  expect(screen.getByRole('cell', { name: 'русский' })).toHaveAttribute('lang', 'ru')
})

test('a choice without any card says so and cannot be started', async () => {
  render(page('?module=why&direction=english-chinese'))
  expect(screen.getByRole('status')).toHaveTextContent('No term of these modules has such a name.')
  await user.click(button('Start'))
  expect(screen.queryByRole('region', { name: 'Round' })).toBeNull()
})

test('the address chooses cards and order', async () => {
  await startWith('?module=border&order=7')
  expect(shownCard()).toBe(startRound(['a', 'b', 'c', 'd'], 7).queue[0])
  expect(screen.getByText('Term → definition, order number 7')).toBeInTheDocument()
})

test('a round by keyboard: turn, rate, come back, until all are known', async () => {
  await startWith('?module=border&order=7')
  const [first, ...others] = startRound(['a', 'b', 'c', 'd'], 7).queue
  expect(face()).toHaveFocus()
  await user.keyboard('1')
  expect(screen.getByRole('status')).toHaveTextContent('0 of 4 cards known')
  expect(face()).not.toHaveTextContent(`What ${first} means.`)
  await user.keyboard(' ')
  expect(face()).toHaveTextContent(`What ${first} means.`)
  await user.keyboard('2')
  for (const card of others) {
    expect(shownCard()).toBe(card)
    await user.keyboard('{Enter}')
    expect(face()).toHaveTextContent(`What ${card} means.`)
    await user.keyboard('1')
  }
  expect(screen.getByRole('status')).toHaveTextContent('3 of 4 cards known')
  expect(shownCard()).toBe(first)
  expect(face()).toHaveTextContent('Once more')
  await user.keyboard(' 1')
  expect(screen.getByRole('heading', { name: 'All 4 cards are known.' })).toHaveFocus()
  expect(screen.getByRole('link', { name: `term ${first}` })).toHaveAttribute(
    'href',
    `/glossary/#${first}`,
  )
  expect(screen.getByText('missed once')).toBeInTheDocument()
})

test('the buttons do the same as the keys, and what they cannot do now they say', async () => {
  await startWith('?module=border&order=7')
  expect(button('Knew it')).toHaveAttribute('aria-disabled', 'true')
  await user.click(button('Knew it'))
  expect(screen.getByRole('status')).toHaveTextContent('0 of 4 cards known')
  await user.click(button('Show the answer'))
  expect(button('Show the answer')).toHaveAttribute('aria-disabled', 'true')
  await user.click(button('Knew it'))
  expect(screen.getByRole('status')).toHaveTextContent('1 of 4 cards known')
  expect(button('Show the answer')).toHaveFocus()
})

test('a key that is held down turns one card and rates none', async () => {
  await startWith('?module=border&order=7')
  button('Knew it').focus()
  await user.keyboard('{Enter}')
  expect(button('Knew it')).not.toHaveAttribute('aria-disabled')
  const isPressed = fireEvent.keyDown(button('Knew it'), { key: 'Enter', repeat: true })
  expect(isPressed).toBe(false)
  expect(screen.getByRole('status')).toHaveTextContent('0 of 4 cards known')
})

test('digits and spaces may be written in an answer; once it is shown, they rate', async () => {
  await startWith('?module=border&direction=definition-term&order=7')
  const field = screen.getByRole('textbox', { name: /Your answer/ })
  const card = /What (\w) means/.exec(face().textContent)?.[1] ?? ''
  await user.type(field, `TERM ${card}`)
  expect(field).toHaveValue(`TERM ${card}`)
  await user.keyboard('{Enter}')
  expect(face()).toHaveTextContent(`You wrote: TERM ${card} Right.`)
  await user.keyboard('1')
  expect(screen.getByRole('status')).toHaveTextContent('1 of 4 cards known')
  expect(field).toHaveFocus()
  expect(field).toHaveValue('')
  await user.type(field, 'in 1996')
  expect(field).toHaveValue('in 1996')
  await user.keyboard('{Enter}')
  expect(face()).not.toHaveTextContent('Right.')
})

test('Enter and digits that choose a character while Chinese is composed neither turn nor rate', async () => {
  await startWith('?module=border&direction=english-chinese')
  const field = screen.getByRole('textbox', { name: /Your answer/ })
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect(within(face()).queryByText('中')).toBeNull()
  fireEvent.keyDown(field, { key: 'Enter' })
  fireEvent.keyDown(field, { key: '1', isComposing: true })
  expect(within(face()).getByText('中')).toBeInTheDocument()
})

test('the card keeps the language of its sides', async () => {
  await startWith('?module=border&direction=english-chinese')
  await user.keyboard(' ')
  expect(within(face()).getByText('中')).toHaveAttribute('lang', 'zh-Hans')
})

test('a round can be ended early, and then says how far it came', async () => {
  await startWith('?module=border&order=7')
  await user.keyboard(' 1 2')
  await user.click(button('End the round'))
  expect(
    screen.getByRole('heading', { name: 'You ended the round with 1 of 4 cards known.' }),
  ).toBeInTheDocument()
  expect(screen.getByText('missed once')).toBeInTheDocument()
})

test('what was missed can be practised again, and other cards chosen', async () => {
  await startWith('?module=border&order=7')
  await user.keyboard(' 2 1 1 1 1')
  await user.click(button('Practise this one again'))
  expect(screen.getByRole('status')).toHaveTextContent('0 of 1 card known')
  await user.keyboard(' 1')
  expect(screen.getByText('You knew each of them the first time.')).toBeInTheDocument()
  await user.click(button('Another round'))
  expect(screen.getByRole('status')).toHaveTextContent('0 of 4 cards known')
  await user.click(button('End the round'))
  await user.click(button('Choose other cards'))
  expect(screen.getByRole('checkbox', { name: 'Borders' })).toBeChecked()
  expect(screen.getByRole('textbox', { name: /Order number/ })).toHaveValue('')
})

test('the first word on a card in a round is kept for the review, later ones are not', async () => {
  await startWith('?order=7')
  const first = shownCard()
  await user.keyboard(' 2')
  const { cards } = stores.learner.getState().record.study
  expect(cards.get(first)).toMatchObject([{ direction: 'term-definition', rating: 'not-yet' }])
  const seen = new Set([first])
  while (shownCard() !== first) {
    seen.add(shownCard())
    await user.keyboard(' 1')
  }
  await user.keyboard(' 1')
  const kept = stores.learner.getState().record.study.cards
  expect([...kept.keys()].toSorted()).toEqual([...seen].toSorted())
  expect(kept.get(first)).toHaveLength(1)
})
