// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import type { ListedTerm } from '#domain/lesson/glossary.ts'
import { groupByLetter } from '#features/glossary/glossary-letters.ts'
import { GlossaryPage } from '#features/glossary/glossary-page.tsx'

const term = (id: string, more: Partial<ListedTerm> = {}): ListedTerm => ({
  id,
  term: id,
  also: [],
  definition: `What ${id} means.`,
  paragraphs: ['jia.1.2'],
  module: 'border',
  names: {},
  lessons: [],
  ...more,
})

const terms = [
  term('shanghai-five', {
    term: 'Shanghai Five',
    also: ['the Five', 'S5'],
    names: { zh: '上海五国', ru: 'Шанхайская пятёрка' },
    paragraphs: ['jia.0.1', 'ding.3.a.1'],
  }),
  term('demarcation'),
  term('arms-limitation', { term: 'arms limitation' }),
  term('hundred-km-zone', { term: '100 km zone' }),
  term('border', { term: 'Sino-Soviet' }),
]

function renderGlossary(modules?: Parameters<typeof GlossaryPage>[0]['modules'], query = '') {
  return render(
    <MemoryRouter initialEntries={[`/glossary/${query}`]}>
      <GlossaryPage terms={terms} {...(modules && { modules })} />
    </MemoryRouter>,
  )
}

const entry = (id: string) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`No term ${id}`)
  return within(found)
}

test('terms stand in the order of the alphabet, digits first', () => {
  expect(
    groupByLetter(terms).map(({ letter, terms: group }) => [letter, group.map((one) => one.term)]),
  ).toEqual([
    ['0–9', ['100 km zone']],
    ['A', ['arms limitation']],
    ['D', ['demarcation']],
    ['S', ['Shanghai Five', 'Sino-Soviet']],
  ])
})

test('each letter link leads to a heading that exists', () => {
  renderGlossary()
  const links = within(screen.getByRole('navigation', { name: 'Letters' })).getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(['0–9', 'A', 'D', 'S'])
  for (const link of links)
    expect(document.querySelector(`h2${link.getAttribute('href')}`)).not.toBeNull()
})

test('a term gives other names, definition and names marked with their language', () => {
  renderGlossary()
  const five = entry('shanghai-five')
  expect(five.getByRole('heading', { level: 3, name: 'Shanghai Five' })).toBeInTheDocument()
  expect(five.getByText('the Five; S5')).toBeInTheDocument()
  expect(five.getByText('What shanghai-five means.')).toBeInTheDocument()
  expect(five.getByText('上海五国')).toHaveAttribute('lang', 'zh-Hans')
  expect(five.getByText('Шанхайская пятёрка')).toHaveAttribute('lang', 'ru')
})

test('a term without foreign names or synonyms shows no empty field', () => {
  renderGlossary()
  for (const field of ['Also', 'Chinese', 'Russian'])
    expect(entry('demarcation').queryByText(field)).not.toBeInTheDocument()
})

test('its paragraphs are linked and named for machines', () => {
  renderGlossary()
  expect(document.getElementById('shanghai-five')).toHaveAttribute(
    'data-paragraphs',
    'jia.0.1 ding.3.a.1',
  )
  expect(entry('shanghai-five').getByRole('link', { name: 'Ding §3.a ¶1' })).toHaveAttribute(
    'href',
    '/sources/#ding.3.a.1',
  )
})

test('its module leads to its first lesson where it is written, and is named by id where it is unknown', () => {
  const { unmount } = renderGlossary([{ id: 'border', title: 'Borders', lessons: [{ id: 'one' }] }])
  expect(entry('demarcation').getByRole('link', { name: 'Borders' })).toHaveAttribute(
    'href',
    '/learn/border/one/',
  )
  unmount()
  renderGlossary()
  expect(entry('demarcation').getByText('border')).toBeInTheDocument()
})

test('a term names the lessons that use it, each linked to the section, and shows no empty field', () => {
  const used = term('used', {
    lessons: [
      { module: 'border', lesson: 'one', title: 'Seven promises', section: 'five-agreements' },
      { module: 'why', lesson: 'two', title: 'Did it work?', section: '' },
    ],
  })
  render(
    <MemoryRouter>
      <GlossaryPage terms={[used, term('unused')]} />
    </MemoryRouter>,
  )
  expect(entry('used').getByRole('link', { name: 'Seven promises' })).toHaveAttribute(
    'href',
    '/learn/border/one/#five-agreements',
  )
  expect(entry('used').getByRole('link', { name: 'Did it work?' })).toHaveAttribute(
    'href',
    '/learn/why/two/',
  )
  expect(entry('unused').queryByText(/^Lessons?$/)).toBeNull()
})

const twoModules = [
  { id: 'border', title: 'Borders', lessons: [] },
  { id: 'why', title: 'Why', lessons: [] },
]
const shown = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)

afterEach(() => {
  vi.useRealTimers()
  window.history.replaceState(null, '', '/')
})

test('typing narrows the list, says how many are left, and offers only letters that lead somewhere', async () => {
  renderGlossary()
  expect(screen.getByRole('status')).toHaveTextContent('5 terms')
  await userEvent.setup().type(screen.getByRole('searchbox', { name: 'Words' }), 'пятерка')
  expect(shown()).toEqual(['Shanghai Five'])
  expect(screen.getByRole('status')).toHaveTextContent('1 of 5 terms')
  const letters = within(screen.getByRole('navigation', { name: 'Letters' })).getAllByRole('link')
  expect(letters.map((link) => link.textContent)).toEqual(['S'])
})

test('words that fit nothing are answered with what to do', async () => {
  renderGlossary()
  await userEvent.setup().type(screen.getByRole('searchbox'), 'weather')
  expect(screen.getByRole('status')).toHaveTextContent(
    'No term fits. Try fewer words, or another module.',
  )
  expect(screen.queryByRole('navigation', { name: 'Letters' })).toBeNull()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show all' }))
  expect(shown()).toHaveLength(5)
})

test('the address is asked for its filter, and a choice goes into it', async () => {
  renderGlossary(twoModules, '?module=why&text=five')
  expect(screen.getByRole('combobox', { name: 'Module' })).toHaveValue('why')
  expect(screen.getByRole('searchbox')).toHaveValue('five')
  expect(screen.getByRole('status')).toHaveTextContent('No term fits.')
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Module' }), 'Borders')
  expect(shown()).toEqual(['Shanghai Five'])
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(window.location.search).toBe('?module=border&text=five')
})

test('the way to practice takes the chosen module along', async () => {
  renderGlossary(twoModules)
  expect(screen.getByRole('link', { name: 'Practise with cards' })).toHaveAttribute(
    'href',
    '/glossary/practice/',
  )
  await userEvent.setup().selectOptions(screen.getByRole('combobox'), 'Borders')
  expect(screen.getByRole('link', { name: 'Practise this module with cards' })).toHaveAttribute(
    'href',
    '/glossary/practice/?module=border',
  )
})
