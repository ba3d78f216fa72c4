// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PlacementPage } from '#features/quiz/placement-page.tsx'
import { placementBank } from '#tests/support/quiz/course-bank.ts'
import { makeQuizBrowser } from '#tests/support/quiz/quiz-world.tsx'
import { answer, asked, goOn, handIn, press } from '#tests/support/quiz/walk-quiz.ts'

function openPlacement() {
  return makeQuizBrowser(placementBank, <PlacementPage content={placementBank} />).open(
    '/quiz/placement/',
  )
}

/** Answers all six questions, those of these modules wrongly, and hands in. */
async function take(user: UserEvent, wrong: readonly string[]): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Find my starting place' }))
  for (let at = 1; at <= 6; at += 1) {
    await screen.findByRole('region', { name: `Question ${at} of 6` })
    const module = asked().split('-')[0] ?? ''
    await answer(user, wrong.includes(module) ? 'Wrong' : 'Right')
    if (at < 6) await goOn(user)
  }
  await handIn(user)
}

test('the page tells the rule before a question is asked', async () => {
  openPlacement()
  expect(screen.getByText(/6 questions, 2 from each of 3 modules\./)).toHaveTextContent(
    /less than 75 % of the marks. A right answer of which you were unsure counts half/,
  )
  await screen.findByRole('button', { name: 'Find my starting place' })
})

test('the review names the first module that is not secure, says why and leads there', async () => {
  const { user } = openPlacement()
  await take(user, ['summits', 'forces'])
  const advice = await screen.findByRole('region', { name: 'Begin with “Summits”' })
  expect(advice).toHaveTextContent(/The module before it you seem to know/)
  expect(advice).toHaveTextContent(/earned you 0% of the marks/)
  expect(screen.getByRole('link', { name: 'Start: Summits' })).toHaveAttribute(
    'href',
    '/learn/summits/first-summit/',
  )
})

test('who misses the first module begins with it, because the others build on it', async () => {
  const { user } = openPlacement()
  await take(user, ['borders'])
  expect(await screen.findByRole('region', { name: 'Begin with “Borders”' })).toHaveTextContent(
    /It is the first module, and the others build on it/,
  )
})

test('who knows everything is sent to the final quiz and to no module', async () => {
  const { user } = openPlacement()
  await take(user, [])
  await screen.findByRole('region', { name: 'You could begin anywhere' })
  expect(screen.getByRole('link', { name: 'Go to the final quiz' })).toHaveAttribute(
    'href',
    '/quiz/final/',
  )
  expect(screen.queryByRole('link', { name: /^Start:/ })).toBeNull()
})

test('the review tells module by module how it went', async () => {
  const { user } = openPlacement()
  await take(user, ['forces'])
  await screen.findByRole('heading', { name: 'By module' })
  const rows = screen
    .getAllByRole('row')
    .map((row) => row.textContent)
    .filter((text) => /^(Borders|Summits|Forces)/.test(text))
  expect(rows).toEqual(['Borders2100%', 'Summits2100%', 'Forces20%'])
})

test('an attempt left open is gone on with', async () => {
  const { user } = openPlacement()
  await user.click(await screen.findByRole('button', { name: 'Find my starting place' }))
  await screen.findByRole('region', { name: 'Question 1 of 6' })
  await press(user, 'Browser back')
  expect(await screen.findByRole('heading', { name: 'You have begun' })).toBeVisible()
})
