// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import type { GuideContent } from '#domain/teaching/guide-content.ts'
import { GuidePage } from '#features/teach/guide-page.tsx'
import { sampleGuide } from './teach-samples.ts'

function renderGuide(content: GuideContent = sampleGuide) {
  return render(
    <MemoryRouter>
      <GuidePage content={content} />
    </MemoryRouter>,
  )
}

const section = (name: string) => within(screen.getByRole('region', { name }))

test('the guide is named after its module and says what it does and what it leads to', () => {
  renderGuide()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Teacher’s guide: Borders')
  expect(screen.getByText('It opens the course.')).toBeVisible()
  expect(screen.getByText('You can say who faced whom.')).toBeVisible()
  const ways = within(screen.getByRole('navigation', { name: 'From this guide' }))
  expect(ways.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/learn/borders/first/',
    '/quiz/borders/',
    '/teach/',
  ])
})

test('the module is given in numbers that add up', () => {
  renderGuide()
  const cells = within(screen.getByRole('list', { name: 'The module in numbers' }))
  expect(cells.getAllByRole('listitem').map((cell) => cell.textContent)).toEqual([
    '2 lessons20 min of reading',
    '14 checks7 min, two a minute',
    'a quiz of 1212 min, out of 30 questions',
    'for a studentabout 39 min in all',
    '1 figurewith a table',
  ])
})

test('each class plan runs from its first minute to its last', () => {
  renderGuide()
  const long = section('90 minutes').getAllByRole('listitem')
  expect(long.map((step) => step.textContent)).toEqual([
    '0–30′GuessAlone.',
    '30–90′SortThirteen promises.',
  ])
  expect(section('45 minutes').getByText('0–45′')).toBeVisible()
})

test('assigned paragraphs are named as the papers are read, each a link, with the reason beside them', () => {
  renderGuide()
  const [first] = section('Paragraphs to assign').getAllByRole('listitem')
  if (!first) throw new Error('Nothing is assigned.')
  expect(first).toHaveAttribute('data-paragraphs', 'jia.1.1 ding.r.9')
  expect(first).toHaveTextContent('The border and a note.')
  expect(within(first).getByRole('link', { name: 'Ding ref. 9' })).toHaveAttribute(
    'href',
    '/sources/#ding.r.9',
  )
})

test('a prompt comes with what a good discussion reaches, its evidence and its doubts', () => {
  renderGuide()
  const [first] = section('For discussion').getAllByRole('listitem')
  if (!first) throw new Error('There is no prompt.')
  const prompt = within(first)
  expect(prompt.getByRole('heading', { level: 3, name: 'Which year was it?' })).toBeVisible()
  expect(prompt.getByText('What Which year was it? reaches.')).toBeVisible()
  expect(prompt.getByRole('link', { name: 'Jia §I ¶1' })).toHaveAttribute(
    'href',
    '/evidence/two-sides/',
  )
  expect(
    prompt.getByRole('link', { name: 'Papers disagree: Two years for one meeting' }),
  ).toHaveAttribute('href', '/evidence/two-years/')
  expect(prompt.getByRole('link', { name: 'Doubtful: A wrong month' })).toBeVisible()
})

test('an objective names verb and level, where it is taught and how it is tested', () => {
  renderGuide()
  const row = within(screen.getByRole('row', { name: /name the five members/ }))
  expect(row.getByRole('cell', { name: 'Identify (remember)' })).toBeVisible()
  expect(row.getByRole('link', { name: 'Seven promises' })).toHaveAttribute(
    'href',
    '/learn/borders/second/',
  )
  expect(row.getByRole('cell', { name: '4 questions: choose one, match' })).toBeVisible()
})

test('lessons have their minutes, checks and questions, and the sum of each', () => {
  renderGuide()
  const total = screen.getByRole('row', { name: /All lessons/ })
  expect(
    within(total)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['27', '14', '30'])
})

test('a misconception leads to its correction and to the questions that catch it', () => {
  renderGuide()
  const wrong = section('What students get wrong')
  expect(wrong.getByRole('heading', { level: 3, name: 'Five parties bargained.' })).toBeVisible()
  expect(wrong.getByText('There were two.')).toBeVisible()
  expect(wrong.getByText('Caught by 1 question')).toBeVisible()
  expect(
    wrong.getByRole('link', { name: 'How many sides were there?', hidden: true }),
  ).toHaveAttribute('href', '/q/how-many-sides/')
})

test('the way beyond the papers is marked as such, with its source and how old it is', () => {
  renderGuide()
  const note = screen.getByRole('note', { name: 'Beyond the papers' })
  expect(note).toHaveTextContent('Source: A factbook. As of 22 January 2026.')
})

test('a guide without notes on fairness, figures or a way beyond shows no empty section', () => {
  const { beyond: _beyond, ...guide } = sampleGuide.guide
  renderGuide({ ...sampleGuide, guide: { ...guide, fairness: [] }, figures: [] })
  for (const name of ['Holding a fair discussion', 'One step beyond the papers', 'Figures to show'])
    expect(screen.queryByRole('heading', { name })).not.toBeInTheDocument()
})

test('built without a script, it skips no heading and has no style of its own', () => {
  onTestFinished(() => document.body.replaceChildren())
  document.body.innerHTML = renderToString(
    <StaticRouter location="/teach/guide/borders/">
      <GuidePage content={sampleGuide} />
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
