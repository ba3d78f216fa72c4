// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FinalPage } from '#features/quiz/final-page.tsx'
import { finalBank, finalContent } from '#tests/support/quiz/course-bank.ts'
import { makeQuizBrowser } from '#tests/support/quiz/quiz-world.tsx'
import { begin, handIn, press } from '#tests/support/quiz/walk-quiz.ts'

function openFinal() {
  const page = <FinalPage content={finalContent} loadBank={() => Promise.resolve(finalBank)} />
  return makeQuizBrowser(finalBank, page).open('/quiz/final/')
}

/** Which cell of the plan a question of the small course belongs to. */
const cellOf = (id: string) => id.split('-').slice(0, 2).join('-')

test('the plan counts what stands ready for each module at each level', async () => {
  openFinal()
  const table = within(screen.getByRole('table'))
  expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Module',
    'Remember',
    'Understand',
    'Apply',
    'Analyse',
    'Evaluate',
  ])
  expect(
    table
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual(['Borders22222', 'Summits22222', 'Forces22222'])
  await screen.findByRole('button', { name: 'Start practising' })
})

test('an attempt asks one question for each place of the plan, in practice and as a test', async () => {
  const { user, learner } = openFinal()
  await begin(user, 'Test', 15)
  const [attempt] = learner.getState().record.attempts.values()
  expect(attempt).toMatchObject({ mode: 'test', source: 'final' })
  expect(new Set(attempt?.questions.map(cellOf)).size).toBe(15)
})

test('the next attempt asks what the first one did not', async () => {
  const { user, learner } = openFinal()
  await begin(user, 'Practice', 15)
  await handIn(user)
  await press(user, 'Try again with new questions')
  await screen.findByRole('region', { name: 'Question 1 of 15' })
  const [first, second] = [...learner.getState().record.attempts.values()]
  const before = new Set(first?.questions)
  expect(second?.questions).toHaveLength(15)
  expect(second?.questions.filter((id) => before.has(id))).toEqual([])
  expect(new Set(second?.questions.map(cellOf)).size).toBe(15)
})

test('the review tells module by module and level by level how it went', async () => {
  const { user } = openFinal()
  await begin(user, 'Test', 15)
  await handIn(user)
  await screen.findByRole('heading', { name: 'By module' })
  expect(screen.getByRole('heading', { name: 'By level of thinking' })).toBeVisible()
  const rows = screen.getAllByRole('row').map((row) => row.textContent)
  expect(rows).toContain('Forces50%')
  expect(rows).toContain('Analyse30%')
})
