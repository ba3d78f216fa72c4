// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { SourcesPage } from '#features/sources/sources-page.tsx'
import { sources } from './sources-samples.ts'

const modules = [
  {
    id: 'border',
    lessons: [
      { id: 'one', title: 'A border inherited' },
      { id: 'two', title: 'Seven promises' },
    ],
  },
]

function renderSources(given: typeof modules | undefined = modules) {
  return render(
    <MemoryRouter>
      <SourcesPage content={sources} modules={given} />
    </MemoryRouter>,
  )
}

function row(name: string) {
  const found = document.getElementById(name)
  if (!found) throw new Error(`No row ${name}`)
  return within(found)
}

test('each paper is introduced by reference, date, kind of text and extent', () => {
  renderSources()
  expect(screen.getByText('Qingguo Jia, undated.')).toBeInTheDocument()
  expect(screen.getByText('Undated too.')).toBeInTheDocument()
  expect(screen.getByText('It takes a side.')).toBeInTheDocument()
  expect(screen.getByText('3 paragraphs, 1 note')).toBeInTheDocument()
  expect(screen.getByText('2 paragraphs, 1 list entry')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '2 entries rest on it' })).toHaveAttribute(
    'href',
    '/evidence/?paper=jia',
  )
})

test('the kinds of statements and the doubts are explained with their counts', () => {
  renderSources()
  expect(screen.getByText(/into 420 statements/)).toBeInTheDocument()
  expect(screen.getByText(/120 such places/)).toBeInTheDocument()
})

test('the page leads to the source lab', () => {
  renderSources()
  expect(screen.getByRole('link', { name: /^The source lab/ })).toHaveAttribute(
    'href',
    '/sources/lab/',
  )
})

test('a cell of the strip says its state in words and leads to its row', () => {
  renderSources()
  const cell = screen.getByRole('link', { name: 'Jia §I ¶1: taught and tested' })
  expect(cell).toHaveAttribute('href', '#jia.1.1')
  expect(screen.getByRole('link', { name: 'Ding §2.a ¶2: nothing rests on it' })).toHaveAttribute(
    'href',
    '#ding.2.a.2',
  )
})

test('every paragraph and heading has a row at its stored name', () => {
  renderSources()
  for (const { name } of sources.papers.flatMap(({ paragraphs }) => paragraphs))
    expect(document.getElementById(name)?.tagName).toBe('TR')
})

test('a row lists entries, lessons in the order of the course, and counts questions', () => {
  renderSources()
  const first = row('jia.1.1')
  expect(first.getByRole('rowheader', { name: '§I ¶1' })).toBeInTheDocument()
  expect(first.getByText('2 entries')).toBeInTheDocument()
  expect(first.getByRole('link', { name: 'first-topic', hidden: true })).toHaveAttribute(
    'href',
    '/evidence/first-topic/',
  )
  const lessons = first.getAllByRole('link', { name: /border|promises/i })
  expect(lessons.map((link) => link.textContent)).toEqual(['A border inherited', 'Seven promises'])
  expect(lessons[1]).toHaveAttribute('href', '/learn/border/two/')
  expect(first.getByText('3 questions')).toBeInTheDocument()
})

test('a lesson without a known title is named by its id in words', () => {
  renderSources([])
  expect(row('jia.1.2').getByRole('link', { name: 'One' })).toHaveAttribute(
    'href',
    '/learn/border/one/',
  )
})

test('what is missing is said for paragraphs, not for headings', () => {
  renderSources()
  expect(row('ding.2.a.2').getAllByText('none')).toHaveLength(3)
  expect(row('ding.2.a').queryByText('none')).not.toBeInTheDocument()
  expect(row('ding.2').getByText('1 entry')).toBeInTheDocument()
})

test('the tables can be reached and scrolled by keyboard', () => {
  renderSources()
  expect(screen.getByRole('region', { name: 'Paragraphs of Ding Weihang' })).toHaveAttribute(
    'tabindex',
    '0',
  )
})

test('built without a script, the page has one main heading, no style of its own and skips no level', () => {
  onTestFinished(() => document.body.replaceChildren())
  document.body.innerHTML = renderToString(
    <StaticRouter location="/sources/">
      <SourcesPage content={sources} />
    </StaticRouter>,
  )
  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) =>
    Number(heading.tagName[1]),
  )
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  expect(document.querySelector('[style]')).toBeNull()
})
