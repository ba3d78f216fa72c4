// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { pageTookOver } from '#blocks/island.tsx'
import { SincePage } from '#features/since/since-page.tsx'
import { figureOf } from '#tests/support/builders/figures.ts'
import { samplePage, sampleSince } from '#tests/domain/since/sample-since.ts'

const [first, second, ...others] = sampleSince.sections
const page = samplePage({
  sections: [
    {
      ...first,
      paragraphs: [{ text: 'Ding has Iran wait.', evidence: ['iran-waits'], doubts: ['changed'] }],
      facts: [
        { date: '2023-07-04', text: 'Iran joined.', source: 'TASS', asOf: '2025-09-01' },
        { date: '2004-01', text: 'An office opened.', source: 'A report', asOf: '2025-08-01' },
      ],
      figures: ['membership-strip'],
      shows: ['head-counts', 'members'],
    },
    { ...second, look: [{ where: 'The SCO’s own website', what: 'Decisions.' }] },
    ...others,
  ],
})
const strip = figureOf('membership-strip')
const content = {
  page,
  figures: { [strip.id]: strip },
  statements: {
    'iran-waits': {
      id: 'iran-waits',
      kind: 'fact' as const,
      statement: 'Iran waits.',
      paragraphs: ['ding.4.7'],
      doubts: [],
    },
  },
  discrepancies: {
    changed: {
      id: 'changed',
      title: 'Membership has changed',
      types: ['needs-context' as const],
      paragraphs: ['ding.4.7'],
    },
  },
}

function renderSince() {
  pageTookOver()
  return render(
    <MemoryRouter>
      <SincePage content={content} />
    </MemoryRouter>,
  )
}

test('the page says first of all that it lies beyond the papers, and up to which day', () => {
  renderSince()
  const note = screen.getByRole('note', { name: 'Beyond the papers' })
  expect(note).toHaveTextContent('Beyond the papers, as of 1 September 2025')
  expect(screen.getByRole('heading', { level: 1, name: 'Since the papers' })).toBeVisible()
})

test('every section can be reached from the list at the top', () => {
  renderSince()
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole(
    'link',
  )
  expect(links).toHaveLength(page.sections.length)
  for (const link of links)
    expect(document.querySelector(`h2${link.getAttribute('href')}`)).not.toBeNull()
})

test('each fact has its date and its source, and its own day where that is another', () => {
  renderSince()
  const facts = within(screen.getByRole('list', { name: 'Facts and their sources' }))
  expect(facts.getAllByRole('listitem').map((fact) => fact.textContent)).toEqual([
    '4 July 2023Iran joined.Source: TASS',
    'January 2004An office opened.Source, as of 1 August 2025: A report',
  ])
})

test('what is said of the papers leads to their paragraphs and to what is doubtful about them', () => {
  renderSince()
  expect(screen.getByRole('link', { name: 'Ding §4 ¶7' })).toHaveAttribute(
    'href',
    '/evidence/iran-waits/',
  )
  expect(screen.getByRole('link', { name: 'Doubtful: Membership has changed' })).toHaveAttribute(
    'href',
    '/evidence/changed/',
  )
})

test('the tables give units, sums, sources and licences', () => {
  renderSince()
  const members = screen.getByRole('table', { name: 'Members' })
  expect(within(members).getByRole('columnheader', { name: 'Area (thousand km²)' })).toBeVisible()
  expect(within(members).getByRole('row', { name: /^All 2/ })).toHaveTextContent(
    'All 212,8872,859.9',
  )
  const counts = screen.getByRole('table', { name: 'Head-counts' })
  expect(within(counts).getByRole('row', { name: /^2017/ })).toHaveTextContent('201721104')
  expect(
    screen.getAllByText('Source, as of 1 September 2025: A yearbook. Licence: free to reuse.'),
  ).toHaveLength(2)
})

test('a table can be reached and scrolled by keyboard', () => {
  renderSince()
  expect(screen.getByRole('region', { name: 'Members' })).toHaveAttribute('tabindex', '0')
})

test('the strip is drawn, and the places to look for later news are named', async () => {
  await act(async () => renderSince())
  expect(await screen.findByRole('figure', { name: strip.title })).toBeVisible()
  expect(screen.getByText('The SCO’s own website')).toBeVisible()
})

test('built without a script, it skips no heading and has no style of its own', () => {
  onTestFinished(() => document.body.replaceChildren())
  document.body.innerHTML = renderToString(
    <StaticRouter location="/since-the-papers/">
      <SincePage content={content} />
    </StaticRouter>,
  )
  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((one) =>
    Number(one.tagName[1]),
  )
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const [at, level] of levels.entries())
    expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  expect(document.querySelector('[style]')).toBeNull()
})
