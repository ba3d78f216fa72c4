// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { caseSource, evidencePath } from '#domain/lesson/addresses.ts'
import { CasePage } from '#features/two-explanations/case-page.tsx'
import { sampleCase, sampleContent, sampleParts } from '#tests/support/builders/sample-case.ts'
import { makeWorld } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

type World = ReturnType<typeof makeWorld>

async function open(world: World = makeWorld(), isStarted = true) {
  const learner = world.openStore()
  if (isStarted) await learner.actions.start()
  const view = renderWithStores(<CasePage content={sampleContent()} />, learner)
  return { ...view, learner, world, user: userEvent.setup() }
}

const textOf = (id: string) => sampleCase.pieces.find((piece) => piece.id === id)?.text ?? ''
const card = (id: string) => screen.getByRole('button', { name: new RegExp(textOf(id)) })
const row = (name: string) => screen.getByRole('region', { name })
const rowNames = new Map<string, string>([
  ...sampleParts.map(({ id, name }) => [id, name] as const),
  ['neither', 'Neither'],
])

/** By keyboard alone: to the card, take it up, on to the row, lay it. */
async function lay(user: UserEvent, id: string, rowId: string): Promise<void> {
  card(id).focus()
  await user.keyboard('{Enter}')
  const rows = screen.getByRole('group', { name: /^Where does card \d+ belong\?$/ })
  const target = within(rows).getByRole('button', { name: rowNames.get(rowId) ?? '' })
  while (document.activeElement !== target) {
    await user.tab()
    if (!rows.contains(document.activeElement)) throw new Error('The rows end before the target.')
  }
  await user.keyboard('{Enter}')
}

async function layAll(user: UserEvent, wrong: Readonly<Record<string, string>> = {}) {
  for (const { id, belongs } of sampleCase.pieces) await lay(user, id, wrong[id] ?? belongs)
}

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }))

test('the page tells what happened and where it stands, and begins with all cards in hand', async () => {
  await open()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A summit')
  expect(screen.getByText(/Five leaders met\./)).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Jia §I ¶1' })[0]).toHaveAttribute(
    'href',
    evidencePath('two-sides'),
  )
  expect(screen.getByText('0 of 10 laid out')).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'The event',
    'The bench',
    'What neither explains',
    'Your judgement',
  ])
})

test('a card is laid by keyboard alone, is told, and the next card in hand has the focus', async () => {
  const { user } = await open()
  const inHand = within(screen.getByRole('region', { name: 'Cards in hand' }))
  const [firstId = '', secondId = ''] = inHand
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => sampleCase.pieces.find(({ text }) => textContent.includes(text))?.id)
  await lay(user, firstId, 'ding-crisis')
  expect(within(row('Crisis management')).getByText(textOf(firstId))).toBeVisible()
  expect(
    screen.getByText('Card 1 lies under Ding: Crisis management. 9 still in hand.'),
  ).toBeInTheDocument()
  expect(card(secondId)).toHaveFocus()
  expect(screen.getByText('1 of 10 laid out')).toBeVisible()
})

test('while a card is taken up a row can be pressed itself', async () => {
  const { user } = await open()
  await user.click(card('rounds'))
  await user.click(
    within(row('International coordination')).getByRole('button', { name: /^Lay card \d+ here$/ }),
  )
  expect(within(row('International coordination')).getByText(textOf('rounds'))).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Lay card/ })).toBeNull()
})

test('pressing a card again puts it down without laying it', async () => {
  const { user } = await open()
  await user.click(card('rounds'))
  expect(card('rounds')).toHaveAttribute('aria-expanded', 'true')
  await user.click(card('rounds'))
  expect(card('rounds')).toHaveAttribute('aria-expanded', 'false')
  expect(screen.getByText('0 of 10 laid out')).toBeVisible()
})

test('a laid card is moved to another row, and taken back into the hand', async () => {
  const { user } = await open()
  await lay(user, 'aims', 'jia-norms')
  await lay(user, 'aims', 'ding-intention')
  expect(within(row('Shared norms')).queryByText(textOf('aims'))).toBeNull()
  expect(within(row('Collective intention')).getByText(textOf('aims'))).toBeVisible()
  expect(card('aims')).toHaveFocus()
  within(row('Collective intention'))
    .getByRole('button', { name: /^Take back card/ })
    .focus()
  await user.keyboard('{Enter}')
  expect(within(row('Collective intention')).getByText('No card here')).toBeVisible()
  expect(card('aims')).toHaveFocus()
  expect(screen.getByText('0 of 10 laid out')).toBeVisible()
})

test('a card shows the paragraph behind it, with what is doubtful there', async () => {
  const { user } = await open()
  await user.click(
    screen.getByText('Paragraph', { selector: '[aria-label="Paragraph of card 1"]' }),
  )
  expect(screen.getAllByText('Five states sat as two parties.')[0]).toBeVisible()
  expect(
    screen.getAllByRole('link', { name: 'Doubtful: Two years for one meeting' })[0],
  ).toHaveAttribute('href', evidencePath('two-years'))
})

test('checking too early says how many cards are missing, and settles nothing', async () => {
  const { user, learner } = await open()
  await lay(user, 'aims', 'ding-intention')
  await press(user, 'Check the bench')
  expect(screen.getByText('9 cards still need a row.')).toBeVisible()
  const [attempt] = learner.getState().record.attempts.values()
  expect(attempt?.checked.size).toBe(0)
})

test('checking tells of each card whether it fits and why, with the focus on the result', async () => {
  const { user, learner } = await open()
  await layAll(user, { calm: 'jia-gradual', ground: 'ding-crisis' })
  expect(screen.getByRole('button', { name: 'Check the bench' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('heading', { name: '8 of 10 cards fit.' })).toHaveFocus()
  expect(screen.getAllByText('You laid it here')).toHaveLength(8)
  expect(screen.getByText('You had it under Jia: Gradual approach')).toBeVisible()
  expect(screen.getByText('You had it under Ding: Crisis management')).toBeVisible()
  for (const { why } of sampleCase.pieces) expect(screen.getByText(why)).toBeVisible()
  expect(screen.getByText(sampleCase.bench.explanation)).toBeVisible()
  const [attempt] = learner.getState().record.attempts.values()
  expect([attempt?.mode, attempt?.source]).toEqual(['check', caseSource('summit')])
})

test('the filled table says which rows are silent and marks what is only the reader’s', async () => {
  const { user } = await open()
  await layAll(user)
  await press(user, 'Check the bench')
  expect(screen.getByText(/Jia names no norm for this summit\./)).toBeVisible()
  expect(screen.getByText('The reader’s inference, not Jia’s')).toBeVisible()
  expect(screen.getByText(/They may have been there unprinted\./)).toBeVisible()
  expect(screen.getByText(/Danger is no factor of Jia\./)).toBeVisible()
})

test('what neither explains opens after checking and stays open for another try', async () => {
  const { user } = await open()
  expect(screen.queryByRole('heading', { name: 'Who gave way?' })).toBeNull()
  expect(screen.getByText(/This opens once you have checked the bench/)).toBeVisible()
  await layAll(user)
  await press(user, 'Check the bench')
  expect(screen.getByRole('heading', { name: 'Who gave way?' })).toBeVisible()
  expect(screen.getByText('Why the papers cannot tell: There is no record.')).toBeVisible()
  await press(user, 'Lay it out again')
  expect(screen.getByRole('heading', { name: 'Cards in hand' })).toHaveFocus()
  expect(screen.getByText('0 of 10 laid out')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Who gave way?' })).toBeVisible()
})

test('hints open one at a time', async () => {
  const { user } = await open()
  const bench = within(screen.getByRole('region', { name: 'The bench' }))
  await user.click(bench.getByRole('button', { name: 'Show a hint' }))
  expect(bench.getByText('Look at the author.')).toBeVisible()
  expect(bench.queryByText('One row stays empty.')).toBeNull()
})

test('a judgement is compared with two models, and then shows what would count against either', async () => {
  const { user, learner } = await open()
  expect(screen.queryByText(/A finding against Jia\./)).toBeNull()
  await user.type(screen.getByLabelText('Your explanation'), 'Jia explains the small step best.')
  expect(screen.queryByText('Text of ding.')).toBeNull()
  await press(user, 'Compare')
  expect(screen.getByText('Text of jia.')).toBeVisible()
  expect(screen.getByText('Text of ding.')).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'A good answer has doubt.' }))
  await press(user, 'Done')
  expect(screen.getByText(/A finding against Jia\./)).toBeVisible()
  expect(screen.getByText(/A finding against Ding\./)).toBeVisible()
  const [attempt] = learner.getState().record.attempts.values()
  expect(attempt?.source).toBe(caseSource('summit'))
})

test('a reload keeps the cards, the check and the judgement', async () => {
  const first = await open()
  await lay(first.user, 'aims', 'ding-intention')
  await first.learner.actions.saveNow()
  first.unmount()
  const second = await open(first.world)
  expect(within(row('Collective intention')).getByText(textOf('aims'))).toBeVisible()
  for (const { id, belongs } of sampleCase.pieces)
    if (id !== 'aims') await lay(second.user, id, belongs)
  await press(second.user, 'Check the bench')
  await second.learner.actions.saveNow()
  second.unmount()
  await open(first.world)
  expect(screen.getByRole('heading', { name: 'All 10 cards fit.' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Who gave way?' })).toBeVisible()
})

test('a press before the disk has been read begins nothing', async () => {
  const { user, learner } = await open(makeWorld(), false)
  await user.click(card('aims'))
  expect(screen.queryByRole('group', { name: /^Where does card/ })).toBeNull()
  await learner.actions.start()
  expect(learner.getState().record.attempts.size).toBe(0)
})

test('the page leads on to the other cases', async () => {
  await open()
  const ways = within(screen.getByRole('navigation', { name: 'Other cases' }))
  expect(ways.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/two-explanations/',
    '/two-explanations/founding/',
  ])
})
