// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { ExplorerPage } from '#features/explore/explorer-page.tsx'
import { explorerSample } from './explorer-sample.ts'

async function open(query = '') {
  onTestFinished(() => window.history.replaceState(null, '', '/'))
  await act(async () =>
    render(
      <MemoryRouter initialEntries={[`/explore/${query}`]}>
        <ExplorerPage content={explorerSample} />
      </MemoryRouter>,
    ),
  )
}

const startTitle = 'Oil balance in 2023: highest in Russia, lowest in China'
const figure = (name: string) => screen.findByRole('figure', { name })
const status = () => screen.getAllByRole('status')[0]
const box = (name: string) => screen.getByRole('checkbox', { name })
const menu = (name: string) => screen.getByRole('combobox', { name })
const ticked = () =>
  screen.getAllByRole('checkbox', { checked: true }).map((one) => one.closest('label')?.textContent)

/** The table is closed at first, so it is looked for among all there is. */
function cells() {
  const rows = screen.getAllByRole('row', { hidden: true })
  return rows.map((row) =>
    [...row.querySelectorAll('th, td')].slice(0, -1).map((cell) => cell.textContent),
  )
}

test('built without a script, the first view stands there in words and as a table', () => {
  const html = renderToString(
    <StaticRouter location="/explore/?measure=area">
      <ExplorerPage content={explorerSample} />
    </StaticRouter>,
  )
  onTestFinished(() => document.body.replaceChildren())
  document.body.innerHTML = html
  expect(screen.getByText(startTitle)).toBeInTheDocument()
  expect(screen.getByText(/^In 2023, in thousand barrels a day: Russia 7,016/)).toBeInTheDocument()
  expect(cells()).toContainEqual(['1995', '−334', '3,391', '146'])
  expect(document.querySelector('noscript')).toHaveTextContent('Choosing needs a script.')
})

test('headings go down in order, and everything says that it is beyond the papers', async () => {
  await open()
  const levels = screen
    .getAllByRole('heading')
    .map((one) => `${one.tagName} ${one.textContent ?? ''}`)
  expect(levels).toEqual([
    'H1 Explorer',
    'H2 Views to begin with',
    'H2 Your view',
    'H3 What “Oil balance” is',
    'H2 What the data can test',
    'H3 Who has what the other lacks?',
  ])
  expect(screen.getAllByText('Beyond the papers')).toHaveLength(2)
})

test('countries, a measure and years are chosen, and table, words and address follow', async () => {
  await open()
  await userEvent.click(box('India'))
  await userEvent.click(box('China'))
  await userEvent.selectOptions(menu('From'), '2017')
  await figure('Oil balance in 2023: highest in Russia, lowest in India')
  expect(cells()).toEqual([
    ['Year; values in thousand barrels a day', 'Russia', 'Kazakhstan', 'India'],
    ['2017', '7,538', '1,562', '−3,320'],
    ['2023', '7,016', '1,569', '−4,449'],
  ])
  expect(status()).toHaveTextContent('Oil balance, 2017 to 2023, 3 countries.')
  await waitFor(() =>
    expect(window.location.search).toBe(
      '?measure=oil-balance&country=ru&country=kz&country=in&from=2017',
    ),
  )
  await userEvent.selectOptions(menu('Measure'), 'Surface area')
  await figure('Russia: surface area of 17,098 in 2022')
  expect(cells()).toEqual([
    ['Country', '2022 (thousand km²)'],
    ['Russia', '17,098'],
  ])
})

test('the address asks for a view, and the form shows what it asks', async () => {
  await open('?measure=gas-balance&country=uz&country=cn&from=2010&to=2010')
  await figure('Gas balance in 2010: highest in Uzbekistan, lowest in China')
  expect(ticked()).toEqual(['China', 'Uzbekistan'])
  expect(menu('Measure')).toHaveDisplayValue('Gas balance')
  expect([menu('From'), menu('To')].map((one) => Reflect.get(one, 'value'))).toEqual([
    '2010',
    '2010',
  ])
})

test('a seventh country is not ticked, and a sentence says why', async () => {
  await open('?country=cn&country=ru&country=kz&country=kg&country=uz&country=tj')
  await userEvent.click(box('India'))
  expect(status()).toHaveTextContent(
    'Six countries are the most that one drawing can hold, so India is left out. Take another one out first.',
  )
  expect(box('India')).not.toBeChecked()
  expect(ticked()).toHaveLength(6)
  await userEvent.click(box('China'))
  await userEvent.click(box('India'))
  expect(box('India')).toBeChecked()
  expect(status()).toHaveTextContent('6 countries.')
})

test('without a country nothing is drawn, and one is asked for', async () => {
  await open('?country=cn')
  await userEvent.click(box('China'))
  expect(status()).toHaveTextContent('Choose at least one country.')
  expect(screen.queryByRole('figure')).toBeNull()
  await waitFor(() => expect(window.location.search).toBe('?measure=oil-balance&country=none'))
})

test('countries that the measure does not have are named as such, and said to be missing', async () => {
  await open('?measure=oil-balance&country=cn&country=tm')
  expect(box('Turkmenistan (no values here)')).toBeChecked()
  expect(document.getElementById('figure-explorer-summary')).toHaveTextContent(
    'No value in these years: Turkmenistan.',
  )
  await userEvent.click(box('China'))
  expect(screen.getByText(/^No chosen country has a value/)).toBeInTheDocument()
})

test('a nonsense address shows the first view and says what it did not understand', async () => {
  await open('?measure=silk&from=soon&to=0000&country=zz')
  expect(status()).toHaveTextContent('There is no measure “silk” here')
  expect(status()).toHaveTextContent('“soon” is no year of four digits.')
  expect(status()).toHaveTextContent('“zz” names no country here.')
})

test('one press leads back to the first view', async () => {
  await open('?measure=area&country=ru')
  await userEvent.click(screen.getByRole('button', { name: 'Back to the first view' }))
  await figure(startTitle)
  await waitFor(() => expect(window.location.search).toBe(''))
})

test('views to begin with are plain addresses, and pressing one shows it', async () => {
  await open()
  const views = within(screen.getByRole('navigation', { name: 'Views to begin with' }))
  expect(views.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/explore/#view',
    '/explore/?measure=population-of-world&country=cn&country=tj#view',
    '/explore/?measure=oil-balance&country=cn&country=ru&from=2010&to=2010#view',
  ])
  await userEvent.click(box('India'))
  await userEvent.click(views.getByRole('link', { name: 'The world’s people' }))
  await figure('Share of the world’s population in 2001: highest in China, lowest in Tajikistan')
  expect(ticked()).toEqual(['China', 'Tajikistan'])
})

test('the measure says how it is computed and whose numbers it rests on', async () => {
  await open()
  const about = within(screen.getByRole('region', { name: 'What “Oil balance” is' }))
  expect(about.getByText('production − consumption')).toBeInTheDocument()
  expect(about.getByText('thousand barrels a day')).toBeInTheDocument()
  expect(about.getByText('What EIA counts')).toBeInTheDocument()
  expect(about.getByText(/terms of CIA/)).toBeInTheDocument()
  expect(about.getByRole('link', { name: 'EIA' })).toHaveAttribute('href', '/evidence/eia/')
  await userEvent.selectOptions(menu('Measure'), 'Oil production')
  expect(screen.getByText('No: the values are those of the source.')).toBeInTheDocument()
})

test('what can be tested and what not leads to the papers, to lessons and figures', async () => {
  await open()
  const part = within(screen.getByRole('region', { name: 'What the data can test' }))
  expect(part.getByRole('link', { name: /^Ding/ })).toHaveAttribute(
    'href',
    '/evidence/energy-matters/',
  )
  expect(part.getByRole('link', { name: 'Lesson: Three pipelines' })).toHaveAttribute(
    'href',
    '/learn/energy/pipelines/',
  )
  expect(part.getByText('A surplus says nothing about who bought it.')).toBeInTheDocument()
})

test('the view can be shared under its own address', async () => {
  await open('?measure=area&country=ru&country=cn')
  await userEvent.click(screen.getByText('Save, share, cite'))
  expect(
    await screen.findByText(/\/explore\/\?measure=area&country=cn&country=ru \(accessed/),
  ).toBeInTheDocument()
})
