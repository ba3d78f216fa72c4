import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loadCourseMap } from '#content/reference-catalog.ts'
import { HomePage } from '#features/home/home-page.tsx'
import { MissingPage } from '#features/home/missing-page.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

async function openHome() {
  const learner = await makeWorld().openStarted()
  const course = await loadCourseMap()
  renderWithStores(<HomePage course={course} />, learner)
  return { learner, course }
}

test('a newcomer is offered the first lesson and nothing else to decide', async () => {
  await openHome()
  expect(screen.getByRole('link', { name: 'Start: A border inherited' })).toHaveAttribute(
    'href',
    '/learn/border-cbms/a-border-inherited/',
  )
})

test('the map is a figure with its finding, a summary and its paragraphs', async () => {
  await openHome()
  const map = screen.getByRole('img', { name: /7,000 km/ })
  expect(map).toHaveAccessibleDescription(/Kyrgyzstan/)
  expect(map.closest('figure')).toHaveAttribute(
    'data-paragraphs',
    expect.stringContaining('jia.1.1'),
  )
})

test('every module of the course stands on the way, the unwritten ones as announced, then the final quiz and what came after', async () => {
  const { course } = await openHome()
  const titles = [...course.modules, ...course.announced].map((module) => module.title)
  expect(
    screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent),
  ).toEqual([...titles, 'The final quiz', 'Since the papers'])
  expect(titles).toHaveLength(6)
  expect(screen.queryAllByText('In preparation')).toHaveLength(course.announced.length)
})

test('the next step follows the reader to the exact section', async () => {
  const { learner } = await openHome()
  act(() =>
    learner.actions.rememberPlace({
      path: '/learn/border-cbms/seven-promises/',
      section: 'the-road-to-shanghai',
    }),
  )
  expect(screen.getByRole('link', { name: 'Continue: Seven promises' })).toHaveAttribute(
    'href',
    '/learn/border-cbms/seven-promises/#the-road-to-shanghai',
  )
  expect(screen.getByText('You were reading “The road to Shanghai”.')).toBeVisible()
})

test('reading a lesson shows in the module’s line', async () => {
  const { learner } = await openHome()
  act(() => {
    learner.actions.act({
      kind: 'lesson-read',
      lesson: 'border-cbms/seven-promises',
      read: true,
      by: 'hand',
    })
  })
  expect(screen.getByText('1 of 4 lessons read · quiz not taken yet')).toBeVisible()
})

test('an address that names nothing leads on to every page there is', async () => {
  const { modules } = await loadCourseMap()
  renderWithStores(<MissingPage modules={modules} />, await makeWorld().openStarted())
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'There is no page at this address',
  )
  for (const lesson of modules.flatMap((module) => module.lessons))
    expect(screen.getByRole('link', { name: lesson.title })).toBeVisible()
})
