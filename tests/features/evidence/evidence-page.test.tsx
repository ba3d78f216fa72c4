// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, test } from 'vitest'
import { EvidencePage, evidenceHead } from '#features/evidence/evidence-page.tsx'
import { evidence, papers, withOutside } from './evidence-samples.ts'

function renderEntry(id: string) {
  return render(
    <MemoryRouter>
      <EvidencePage id={id} content={evidence} papers={papers} />
    </MemoryRouter>,
  )
}

function section(title: string) {
  const found = screen.getByRole('heading', { level: 2, name: title }).closest('section')
  if (!found) throw new Error(`No section ${title}`)
  return within(found)
}

test('a statement stands as the heading, with its kind explained', () => {
  renderEntry('first-topic')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Jia holds that the first agenda was modest.',
  )
  expect(screen.getByText('Jia’s claim')).toBeInTheDocument()
  expect(screen.getByText(/not taught as fact/)).toBeInTheDocument()
})

test('each paragraph links to its row on the sources page and names author and section', () => {
  renderEntry('first-summit')
  const places = section('Where it stands')
  expect(places.getByRole('link', { name: 'Jia §I ¶1' })).toHaveAttribute(
    'href',
    '/sources/#jia.1.1',
  )
  expect(places.getByText('Qingguo Jia, §I Evolution of the Shanghai Five')).toBeInTheDocument()
  expect(places.getByText('Ding Weihang, References')).toBeInTheDocument()
})

test('without the papers a place is still named by its mark', () => {
  render(
    <MemoryRouter>
      <EvidencePage id="first-topic" content={evidence} />
    </MemoryRouter>,
  )
  expect(
    section('Where it stands').getByRole('link', { name: 'Jia §III.1 ¶2' }),
  ).toBeInTheDocument()
  expect(section('Where it stands').getByText('§III.1')).toBeInTheDocument()
})

test('a doubt is linked with its likely reading and how far it is settled', () => {
  renderEntry('first-summit')
  const doubts = section('What is doubtful about it')
  expect(doubts.getByRole('link', { name: 'Was it the first summit?' })).toHaveAttribute(
    'href',
    '/evidence/summit-count/',
  )
  expect(doubts.getByText('Likely reading: It is the first of five.')).toBeInTheDocument()
  expect(doubts.getByText('Settled by the papers themselves')).toBeInTheDocument()
})

test('an entry without doubts says that none is recorded', () => {
  renderEntry('sco-form')
  expect(section('What is doubtful about it').getByText(/records no doubt/)).toBeInTheDocument()
})

test('the lessons and questions that use an entry are linked', () => {
  renderEntry('first-summit')
  const uses = section('Where the course uses it')
  expect(uses.getByRole('link', { name: 'Seven promises: Trust first' })).toHaveAttribute(
    'href',
    '/learn/border/seven-promises/#trust',
  )
  expect(uses.getByRole('link', { name: 'Where was the first summit?' })).toHaveAttribute(
    'href',
    '/q/where-first/',
  )
})

test('an unused entry says so', () => {
  renderEntry('sco-form')
  expect(
    section('Where the course uses it').getByText('No lesson, question or figure uses it yet.'),
  ).toBeInTheDocument()
})

test('a doubtful place tells sources, reading, grounds, lesson and the statements it touches', () => {
  renderEntry('summit-count')
  expect(
    screen.getByRole('heading', { level: 1, name: 'Was it the first summit?' }),
  ).toBeInTheDocument()
  expect(
    screen.getByText('Between the papers: the papers disagree; needs context.'),
  ).toBeInTheDocument()
  expect(section('The likely reading').getByText('It is the first of five.')).toBeInTheDocument()
  expect(section('The likely reading').getByText('The papers.')).toBeInTheDocument()
  expect(section('What a reader can learn').getByText('Ask what is counted.')).toBeInTheDocument()
  expect(section('Statements it touches').getByRole('link')).toHaveAttribute(
    'href',
    '/evidence/first-summit/',
  )
})

test('marks inside the text of a doubt lead to their own paragraphs, and only whole marks do', () => {
  renderEntry('summit-count')
  const links = section('What each source says').getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Jia §I ¶1', '/sources/#jia.1.1'],
    ['Jia §I ¶10', '/sources/#jia.1.10'],
    ['Ding §4', '/sources/#ding.4'],
  ])
})

test('a doubtful place that the source lab examines leads there, and another does not', () => {
  const { unmount } = renderEntry('summit-count')
  expect(screen.getByRole('link', { name: 'Try it in the source lab' })).toHaveAttribute(
    'href',
    '/sources/lab/counted-first/',
  )
  unmount()
  render(
    <MemoryRouter>
      <EvidencePage id="summit-count" content={{ ...evidence, exercises: {} }} papers={papers} />
    </MemoryRouter>,
  )
  expect(screen.queryByRole('link', { name: /source lab/ })).toBeNull()
})

test('the entry carries its id and paragraphs for machines', () => {
  renderEntry('first-summit')
  const entry = screen.getByRole('article')
  expect(entry).toHaveAttribute('data-evidence', 'first-summit')
  expect(entry).toHaveAttribute('data-paragraphs', 'jia.1.1 ding.r.9')
})

test('the neighbours on the same paragraph are linked, and the first has none before it', () => {
  renderEntry('first-topic')
  const nav = within(screen.getByRole('navigation', { name: 'Entries on Jia §I ¶1' }))
  expect(nav.getByText('Entry 2 of 3 on Jia §I ¶1')).toBeInTheDocument()
  expect(nav.getByRole('link', { name: /Previous/ })).toHaveAttribute(
    'href',
    '/evidence/first-summit/',
  )
  expect(nav.getByRole('link', { name: /Next/ })).toHaveAttribute('href', '/evidence/summit-count/')
})

test('an entry alone on its paragraphs has no neighbours', () => {
  renderEntry('sco-form')
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
})

test('the citation names the entry, its places and its full address', () => {
  renderEntry('first-summit')
  expect(
    section('Cite this entry').getByText(
      /entry “first-summit”.*Jia §I ¶1 · Ding ref. 9.*http:\/\/localhost(:\d+)?\/evidence\/first-summit\/$/,
    ),
  ).toBeInTheDocument()
})

test('before a script runs the citation gives the path alone', () => {
  const html = renderToString(
    <StaticRouter location="/evidence/first-summit/">
      <EvidencePage id="first-summit" content={evidence} papers={papers} />
    </StaticRouter>,
  )
  expect(html).toContain('(Jia §I ¶1 · Ding ref. 9). /evidence/first-summit/')
  expect(html).not.toContain(' style=')
})

test('an unknown entry has no head, even one named like a property of every object', () => {
  expect(evidenceHead('nothing-here', evidence)).toBeUndefined()
  expect(evidenceHead('constructor', evidence)).toBeUndefined()
})

test('the head names kind and places of a statement, and the reading of a doubt', () => {
  expect(evidenceHead('first-summit', evidence)).toEqual({
    title: 'The first summit took place in Shanghai in 1996.',
    description: expect.stringMatching(/^Fact, Jia §I ¶1 · Ding ref. 9\./),
  })
  expect(evidenceHead('summit-count', evidence)?.description).toContain('It is the first of five.')
})

test('outside data say where they come from, what they count and under which terms', () => {
  render(
    <MemoryRouter>
      <EvidencePage id="oil-surplus" content={withOutside} papers={papers} />
    </MemoryRouter>,
  )
  const source = section('Where it comes from')
  for (const text of [
    'US Energy Information Administration, International Energy Statistics',
    'Petroleum and other liquids',
    'thousand barrels a day',
    '18 September 2020',
    'public domain',
  ])
    expect(source.getByText(text)).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'Where it stands' })).toBeNull()
  expect(screen.getByText(/oil than it used \(EIA, September 2020\)\./)).toBeInTheDocument()
})

test('a figure that draws an entry is linked from its page', () => {
  renderEntry('first-summit')
  expect(
    section('Where the course uses it').getByRole('link', { name: 'Five cities in turn' }),
  ).toHaveAttribute('href', '/atlas/summits-1996-2001/')
})
