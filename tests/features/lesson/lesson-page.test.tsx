import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { pageTookOver } from '#blocks/island.tsx'
import { loadLesson } from '#content/catalog.ts'
import { LessonPage, preloadIslands } from '#features/lesson/lesson-page.tsx'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { makeWorld } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

/** Observers that the test moves: an element is in view when the test says so. */
const watched = new Map<Element, (seen: boolean) => void>()

beforeAll(async () => {
  pageTookOver()
  await preloadIslands('border-cbms', 'seven-promises')
}, 60_000)

beforeEach(() => {
  watched.clear()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly report: IntersectionObserverCallback
      constructor(report: IntersectionObserverCallback) {
        this.report = report
      }
      observe(target: Element) {
        watched.set(target, (isIntersecting) =>
          // The code under test reads nothing but these two fields.
          this.report([{ isIntersecting, target } as IntersectionObserverEntry], this as never),
        )
      }
      disconnect() {}
    },
  )
})

async function openLesson(lesson: string, store?: LearnerStore) {
  const learner = store ?? (await makeWorld().openStarted())
  const [{ default: Body, content }] = await Promise.all([
    loadLesson('border-cbms', lesson),
    preloadIslands('border-cbms', lesson),
  ])
  await act(async () => {
    renderWithStores(<LessonPage content={content} Body={Body} />, learner)
  })
  return { learner, content }
}

test('a lesson shows its title once, its place in the module and its reading time', async () => {
  const { content } = await openLesson('seven-promises')
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Seven promises')
  expect(screen.getByText(`Lesson 2 of 4 · ${content.lesson.minutes} min`)).toBeVisible()
})

test('every citation names evidence and paragraphs that the page holds', async () => {
  const { content } = await openLesson('seven-promises')
  const cites = [...document.querySelectorAll('[data-evidence]')]
  expect(cites.length).toBeGreaterThan(20)
  for (const cite of cites) {
    expect(cite.getAttribute('data-paragraphs')).toMatch(
      /^(jia|ding)\.[a-z0-9.]+( (jia|ding)\.[a-z0-9.]+)*$/,
    )
    expect(cite.getAttribute('data-evidence')).not.toBe('')
  }
  const first = screen.getAllByRole('button', { name: /^Note 1: / })[0]
  expect(first).toHaveAttribute('popovertarget')
  const note = document.getElementById(first?.getAttribute('popovertarget') ?? '')
  const statement = content.statements['shanghai-confidence-agreement-26-april-1996']?.statement
  expect(note).toHaveTextContent(statement ?? 'no such statement')
})

test('the rail leads to every lesson and to the quiz, and marks where the reader is', async () => {
  await openLesson('cutting-forces')
  const rail = within(screen.getByRole('navigation', { name: 'This module' }))
  expect(rail.getByRole('link', { name: 'Cutting forces' })).toHaveAttribute('aria-current', 'page')
  expect(rail.getByRole('link', { name: 'A border inherited' })).toHaveAttribute(
    'href',
    '/learn/border-cbms/a-border-inherited/',
  )
  expect(rail.getByRole('link', { name: /^Module quiz/ })).toHaveAttribute(
    'href',
    '/quiz/border-cbms/',
  )
})

test('a lesson can be marked as read by hand and unmarked again', async () => {
  const user = userEvent.setup()
  const { learner } = await openLesson('cutting-forces')
  const mark = screen.getByRole('checkbox', { name: 'Mark this lesson as read' })
  await user.click(mark)
  expect(learner.getState().record.lessonsRead.has('border-cbms/cutting-forces')).toBe(true)
  expect(screen.getByText('This lesson is read.')).toBeVisible()
  await user.click(mark)
  expect(learner.getState().record.lessonsRead.has('border-cbms/cutting-forces')).toBe(false)
})

function answerAll(learner: LearnerStore, checks: readonly string[], source: string): void {
  for (const [index, question] of checks.entries()) {
    const attempt = `try-${question}-${index}`
    learner.actions.act({
      kind: 'attempt-started',
      attempt,
      mode: 'check',
      source,
      questions: [question],
      seed: 1,
      contentVersion: 'any',
    })
    learner.actions.act({ kind: 'responded', attempt, question, response: { choice: 'a' } })
    learner.actions.act({ kind: 'checked', attempt, question })
  }
}

test('a lesson counts as read once its end is reached and its checks are answered, not before', async () => {
  const { learner, content } = await openLesson('did-it-work')
  const source = 'border-cbms/did-it-work'
  const [last, ...others] = content.lesson.checks.toReversed()
  act(() => answerAll(learner, others, source))
  expect(screen.getByText('One check in this lesson is still open.')).toBeVisible()
  for (const [element, see] of watched) if (element.tagName !== 'H2') act(() => see(true))
  expect(learner.getState().record.lessonsRead.has(source)).toBe(false)
  act(() => answerAll(learner, last ? [last] : [], source))
  expect(await screen.findByText('Every check is answered.')).toBeVisible()
  expect(learner.getState().record.lessonsRead.has(source), 'the end is not in view').toBe(false)
  for (const [element, see] of watched) if (element.tagName !== 'H2') act(() => see(true))
  expect(learner.getState().record.lessonsRead.has(source)).toBe(true)
})

test('the section that the reader has reached is remembered', async () => {
  const { learner } = await openLesson('seven-promises')
  const heading = document.getElementById('trust-gets-a-paper-of-its-own')
  act(() => {
    if (heading) watched.get(heading)?.(true)
  })
  expect(learner.getState().place).toEqual({
    path: '/learn/border-cbms/seven-promises/',
    section: 'trust-gets-a-paper-of-its-own',
  })
})

test('a check is answered in the text, explained at once, and can be tried again', async () => {
  const user = userEvent.setup()
  const { learner } = await openLesson('seven-promises')
  const question = 'why-a-separate-paper'
  const attemptsOf = () =>
    [...learner.getState().record.attempts.values()].filter(
      (attempt) => attempt.questions[0] === question,
    )
  const group = (
    await screen.findByRole('heading', {
      name: /why was military confidence-building put in a document/,
    })
  ).closest('article')
  if (!group) throw new Error('The check has no section of its own.')
  const card = within(group)
  const [first] = card.getAllByRole('radio')
  await user.click(first as HTMLElement)
  expect(attemptsOf()[0]?.checked.size, 'choosing does not submit').toBe(0)
  await user.click(card.getByRole('button', { name: 'Check' }))
  expect(attemptsOf()[0]?.checked.has(question)).toBe(true)
  await user.click(card.getByRole('button', { name: /Try again/ }))
  await user.click(card.getAllByRole('radio')[0] as HTMLElement)
  await waitFor(() => expect(attemptsOf()).toHaveLength(2))
})

test('guesses before the reading are kept, not judged, and come back at the end of the module', async () => {
  const user = userEvent.setup()
  const { learner } = await openLesson('a-border-inherited')
  const guess = screen.getByRole('radio', { name: /^Five, because every state/ })
  await user.click(guess)
  expect(screen.getByText('Kept. Read on, and see whether the text agrees.')).toBeVisible()
  const [attempt] = [...learner.getState().record.attempts.values()]
  expect(attempt).toMatchObject({ mode: 'prequestion', questions: ['before-how-many-sides'] })
  document.body.innerHTML = ''
  await openLesson('did-it-work', learner)
  expect(screen.getByText(/^You guessed: Five, because every state/)).toBeVisible()
  expect(screen.getAllByText('You made no guess before reading.')).toHaveLength(2)
})
