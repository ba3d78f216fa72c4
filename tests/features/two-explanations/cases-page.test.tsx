// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CaseOutline } from '#domain/cases/case-content.ts'
import { benchId } from '#domain/cases/case-questions.ts'
import { speaking } from '#domain/cases/side-by-side.ts'
import { caseSource } from '#domain/lesson/further-addresses.ts'
import { CasesPage } from '#features/two-explanations/cases-page.tsx'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { sampleCase, sampleParts } from '#tests/support/builders/sample-case.ts'
import { makeWorld } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const key = Object.fromEntries(sampleCase.pieces.map(({ id, belongs }) => [id, belongs]))
const outline: CaseOutline = {
  id: 'summit',
  title: 'A summit',
  date: '26 April 1996',
  lede: 'Why so small a step?',
  key,
  parts: speaking(sampleCase, sampleParts),
}
const cases = [outline, { ...outline, id: 'founding', title: 'The founding', date: '15 June 2001' }]

function tryBench(learner: LearnerStore, placed: object, isChecked: boolean): void {
  const { act } = learner.actions
  const question = benchId('summit')
  act({
    kind: 'attempt-started',
    attempt: 't1',
    mode: 'check',
    source: caseSource('summit'),
    questions: [question],
    seed: 1,
    contentVersion: 'c1',
  })
  act({ kind: 'responded', attempt: 't1', question, response: { placed } })
  if (isChecked) act({ kind: 'checked', attempt: 't1', question })
}

test('every case stands with its date, what it is about, and its address', async () => {
  renderWithStores(<CasesPage cases={cases} />, await makeWorld().openStarted())
  expect(screen.getByRole('link', { name: 'A summit' })).toHaveAttribute(
    'href',
    '/two-explanations/summit/',
  )
  expect(screen.getByRole('link', { name: 'The founding' })).toHaveAttribute(
    'href',
    '/two-explanations/founding/',
  )
  expect(screen.getByText('26 April 1996')).toBeVisible()
  expect(screen.getAllByText('10 cards to lay out')).toHaveLength(2)
})

test('a case that was begun says how far, and the others stay as they were', async () => {
  const learner = await makeWorld().openStarted()
  tryBench(learner, { calm: 'neither', aims: 'jia-norms' }, false)
  renderWithStores(<CasesPage cases={cases} />, learner)
  expect(screen.getByText('Begun, 2 of 10 cards laid out')).toBeVisible()
  expect(screen.getByText('10 cards to lay out')).toBeVisible()
})

test('a case that was laid out says how many cards fit', async () => {
  const learner = await makeWorld().openStarted()
  tryBench(learner, { ...key, calm: 'jia-norms' }, true)
  renderWithStores(<CasesPage cases={cases} />, learner)
  expect(screen.getByText('Laid out, 9 of 10 cards fit · not judged yet')).toBeVisible()
})
