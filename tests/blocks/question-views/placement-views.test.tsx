// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { matchQuestion, reason, sortQuestion } from '#tests/support/builders/question-builders.ts'
import { openQuestion } from '#tests/blocks/question-page.tsx'

const menu = (name: string) => screen.getByRole('combobox', { name })

test('a partner that is taken says so in the other rows', async () => {
  const { user } = openQuestion(matchQuestion())
  await user.selectOptions(menu('Confidence-building'), 'Moscow')
  const other = within(menu('Reduction of forces'))
  expect(other.getByRole('option', { name: 'Moscow (in use)' })).toBeInTheDocument()
  expect(within(menu('Confidence-building')).queryByRole('option', { name: /in use/ })).toBeNull()
})

test('going back to the first entry of a menu takes the answer back', async () => {
  const { user, responses } = openQuestion(matchQuestion())
  await user.selectOptions(menu('Confidence-building'), 'Moscow')
  await user.selectOptions(menu('Confidence-building'), 'Choose a partner')
  expect(responses.at(-1)).toEqual({ placed: {} })
})

test('long partners are listed in full, with a letter that the menus repeat', async () => {
  const text = 'A description that no menu on a phone can show in full'
  openQuestion(
    matchQuestion({
      choices: [{ id: 'long', text }],
      rows: [{ id: 'row', text: 'Row', answer: 'long', ...reason() }],
    }),
  )
  expect(screen.getByText(text, { selector: 'li' })).toBeVisible()
  expect(within(menu('Row')).getByRole('option', { name: `A · ${text}` })).toBeInTheDocument()
})

test('a wrong place is told with the right one', () => {
  openQuestion(sortQuestion(), {
    settled: true,
    response: { placed: { notice: 'of-1997', observers: 'of-1996', ceilings: 'of-1997' } },
  })
  expect(menu('Give notice of exercises')).toHaveAccessibleDescription(
    /^Not right\s*It belongs to: Agreement of 1996\s*The passage says so\./,
  )
  expect(menu('Invite observers')).toHaveAccessibleDescription(/^Right\s*The passage/)
  expect(screen.getByText('Partly right: 2 of 3.')).toBeVisible()
})
