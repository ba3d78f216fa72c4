import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { TimelinePage } from '#features/timeline/timeline-page.tsx'
import { timelineSample } from './timeline-sample.ts'

function renderTimeline(address = '/timeline/') {
  onTestFinished(() => window.history.replaceState(null, '', '/'))
  return render(
    <MemoryRouter initialEntries={[address]}>
      <TimelinePage content={timelineSample} />
    </MemoryRouter>,
  )
}

const everything = timelineSample.events.map((event) => event.id)
const listed = () => [...document.querySelectorAll('ol > li')].map((entry) => entry.id)
const drawn = () =>
  [...document.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('href'))

/** The picture and the list show the same events, whatever is asked. */
async function expectShown(...ids: string[]) {
  await waitFor(() => expect(listed()).toEqual(ids))
  expect(new Set(drawn())).toEqual(new Set(ids.map((id) => `#${id}`)))
  expect(drawn()).toHaveLength(ids.length)
}

function entry(id: string) {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The list has no entry ${id}.`)
  return within(found)
}

test('built without a script, every event is there under its year', () => {
  const html = renderToString(
    <StaticRouter location="/timeline/?kind=summit">
      <TimelinePage content={timelineSample} />
    </StaticRouter>,
  )
  onTestFinished(() => document.body.replaceChildren())
  document.body.innerHTML = html
  expect(listed()).toEqual(everything)
  const years = [...document.querySelectorAll('h3')].map((heading) => heading.textContent)
  expect(years).toEqual(['1996', '1999', '2017', '2023'])
  expect(document.querySelector('noscript')).toHaveTextContent('every event is listed below')
})

test('the page has one heading of the first level and two of the second', () => {
  renderTimeline()
  expect(screen.getByRole('heading', { level: 1, name: 'Timeline' })).toBeInTheDocument()
  expect(
    screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent),
  ).toEqual(['The years in a picture', 'Events by year'])
})

test('kinds narrow list and picture alike, and go into the address', async () => {
  renderTimeline()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Summit' }))
  await expectShown('shanghai', 'bishkek', 'bishkek-dated')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Talks' }))
  await expectShown('evolution', 'shanghai', 'bishkek', 'bishkek-dated')
  await waitFor(() => expect(window.location.search).toBe('?kind=summit&kind=talks'))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Summit' }))
  await expectShown('evolution')
})

test.each([
  ['Reported by', 'Jia', '?paper=jia', ['evolution', 'shanghai', 'bishkek']],
  ['Reported by', 'Jia and Ding', '?paper=both', ['shanghai']],
  ['Layer', 'Beyond the papers only', '?layer=beyond', ['bishkek-dated', 'iran-joins']],
  ['Module', 'New members', '?module=accession', ['india-joins', 'iran-joins']],
])('%s “%s” asks for %s', async (label, option, query, ids) => {
  renderTimeline()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: label }), option)
  await expectShown(...ids)
  await waitFor(() => expect(window.location.search).toBe(query))
})

test('the address asks for a view, and the form shows what it asks', async () => {
  renderTimeline('/timeline/?kind=summit&paper=jia&asof=2000')
  await expectShown('shanghai', 'bishkek')
  expect(screen.getByRole('checkbox', { name: 'Summit' })).toBeChecked()
  expect(screen.getByRole('combobox', { name: 'Reported by' })).toHaveValue('jia')
  expect(screen.getByRole('combobox', { name: 'As of' })).toHaveValue('2000')
})

test('what is shown is counted, and one press shows all again', async () => {
  renderTimeline()
  const status = screen.getByRole('status')
  expect(status).toHaveTextContent('6 events: 4 from the papers, 2 beyond them.')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Membership' }))
  await waitFor(() =>
    expect(status).toHaveTextContent('2 of 6 events: 1 from the papers, 1 beyond them.'),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
  await expectShown(...everything)
})

test('a view that nothing fits says what to do, and draws nothing', async () => {
  renderTimeline('/timeline/?layer=beyond&paper=jia')
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(
      'No event fits. Choose other kinds, or another paper, module or layer.',
    ),
  )
  expect(drawn()).toEqual([])
})

const standings = () =>
  [...document.querySelectorAll('ol > li')].flatMap((one) => {
    const words = one.querySelector('strong')?.textContent
    return words ? [`${one.id}: ${words}`] : []
  })

test('as of when Jia wrote, later events stay and say that they were not yet known', async () => {
  renderTimeline()
  expect(standings()).toEqual([])
  const preset = screen.getByRole('button', { name: 'When Jia wrote (end of 2000)' })
  await userEvent.click(preset)
  await expectShown(...everything)
  expect(standings()).toEqual(['india-joins: not yet known then', 'iran-joins: not yet known then'])
  expect(preset).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('combobox', { name: 'As of' })).toHaveValue('2000')
  expect(screen.getByRole('status')).toHaveTextContent('2 of 6 not yet known at the end of 2000.')
})

test('as of when Ding wrote, India’s accession is known and Iran’s is not', async () => {
  renderTimeline()
  await userEvent.click(screen.getByRole('button', { name: 'When Ding wrote (after 2019)' }))
  await waitFor(() => expect(standings()).toEqual(['iran-joins: not yet known then']))
})

test('any year may be chosen, and what had begun was not yet over then', async () => {
  renderTimeline()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'As of' }), 'The end of 1998')
  await waitFor(() => expect(standings()[0]).toBe('evolution: not yet over then'))
  expect(standings()).toContain('bishkek: not yet known then')
})

test('an event of the papers links each of its statements, its doubts and its lesson', () => {
  renderTimeline()
  const links = (id: string) =>
    entry(id)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')])
  expect(links('shanghai')).toEqual([
    ['26 April 1996', '#shanghai'],
    ['Jia §I ¶1 · Ding ref. 9', '/evidence/first-summit/'],
    ['Jia §I ¶1 · Ding ref. 9 (2)', '/evidence/first-topic/'],
    ['Borders', '/learn/borders/a-border-inherited/'],
  ])
  expect(links('bishkek')).toContainEqual([
    'Doubtful: In 1999 or in 2000?',
    '/evidence/human-rights-point/',
  ])
  expect(document.getElementById('bishkek')).toHaveAttribute('data-paragraphs', 'jia.1.7')
})

test('an event beyond the papers says so, names its source and leads to what it differs from', () => {
  renderTimeline()
  const beyond = entry('bishkek-dated')
  expect(beyond.getByText('Beyond the papers')).toBeInTheDocument()
  expect(
    beyond.getByText('Source: An archive, declaration of Bishkek. As of 1 September 2025.'),
  ).toBeInTheDocument()
  expect(beyond.getByRole('link', { name: 'In the papers: 24 August 1999' })).toHaveAttribute(
    'href',
    '/timeline/#bishkek',
  )
  expect(entry('bishkek').queryByText('Beyond the papers')).toBeNull()
})

test('a link to an event that the view leaves out ends the view', async () => {
  renderTimeline()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Layer' }), 'beyond')
  await expectShown('bishkek-dated', 'iran-joins')
  await userEvent.click(screen.getByRole('link', { name: 'In the papers: 24 August 1999' }))
  await expectShown(...everything)
})

test('a module that is only announced is named without a link', () => {
  renderTimeline()
  expect(entry('india-joins').getByText('New members')).toBeInTheDocument()
  expect(entry('india-joins').queryByRole('link', { name: 'New members' })).toBeNull()
})
