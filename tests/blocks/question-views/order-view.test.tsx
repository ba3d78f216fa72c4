// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { orderQuestion } from '#tests/support/builders/question-builders.ts'
import { openQuestion, tabTo } from '#tests/blocks/question-page.tsx'

const question = orderQuestion()
const [, , moscow] = question.items

function shown(): string[] {
  return within(screen.getByRole('group'))
    .getAllByRole('listitem')
    .map((row) => (row.textContent ?? '').replace(/^\d+/, ''))
}

const moveButton = (way: 'up' | 'down', text: string | undefined) =>
  screen.getByRole('button', { name: `Move ${way}: ${text}` })

test('keys and buttons come to the same order', async () => {
  const byButtons = openQuestion(question)
  const before = shown()
  const third = before[2]
  await byButtons.user.click(moveButton('up', third))
  await byButtons.user.click(moveButton('up', third))
  await byButtons.user.click(moveButton('down', third))
  const order = byButtons.responses.at(-1)
  byButtons.unmount()

  const byKeys = openQuestion(question)
  await tabTo(byKeys.user, moveButton('down', third))
  await byKeys.user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowDown}{/Alt}')
  expect(byKeys.responses.at(-1)).toEqual(order)
  expect(shown()).toEqual([before[0], third, before[1], before[3]])
})

test('focus stays with the item that moves, also at the end of the list', async () => {
  const { user } = openQuestion(question)
  const last = shown().at(-1)
  await tabTo(user, moveButton('up', last))
  for (const place of [3, 2, 1]) {
    await user.keyboard('{Enter}')
    expect(moveButton('up', last)).toHaveFocus()
    expect(screen.getByText(`${last}, now ${place} of 4`)).toHaveAttribute('role', 'status')
  }
  await user.keyboard('{Enter}')
  expect(moveButton('up', last)).toHaveFocus()
  expect(moveButton('up', last)).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByText(`${last}, already first`)).toHaveAttribute('role', 'status')
})

test('a plain arrow key moves nothing', async () => {
  const { user, responses } = openQuestion(question)
  await tabTo(user, moveButton('down', moscow?.text))
  await user.keyboard('{ArrowUp}{ArrowDown}')
  expect(responses).toEqual([])
})

test('the order shown at first counts only once it is confirmed', async () => {
  const { user, responses, onCheck } = openQuestion(question)
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(screen.getByText('Put the items in order first.')).toBeVisible()
  expect(onCheck).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'This order is right' }))
  expect(responses).toHaveLength(1)
  expect(screen.getByRole('button', { name: 'This order is your answer' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(onCheck).toHaveBeenCalledOnce()
})

test('settled, each item says whether it stands in its place', () => {
  openQuestion(question, {
    settled: true,
    response: { order: ['break-up', 'moscow', 'shanghai', 'sco'] },
  })
  const rows = within(screen.getByRole('group')).getAllByRole('listitem')
  expect(rows.map((row) => /Its place[^.]*\./.exec(row.textContent ?? '')?.[0])).toEqual([
    'Its place.',
    'Its place is number 3.',
    'Its place is number 2.',
    'Its place.',
  ])
  expect(screen.getByText('Partly right: 5 of 6 pairs stand the right way round.')).toBeVisible()
})
