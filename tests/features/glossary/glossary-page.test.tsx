// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import { groupByLetter } from '#features/glossary/glossary-letters.ts'
import { GlossaryPage } from '#features/glossary/glossary-page.tsx'

const term = (id: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  id,
  term: id,
  also: [],
  definition: `What ${id} means.`,
  paragraphs: ['jia.1.2'],
  module: 'border',
  names: {},
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

function renderGlossary(modules?: Parameters<typeof GlossaryPage>[0]['modules']) {
  return render(
    <MemoryRouter>
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
