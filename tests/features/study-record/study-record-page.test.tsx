// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import { StudyRecordPage } from '#features/study-record/study-record-page.tsx'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { catchFiles } from '#tests/support/catch-files.ts'
import {
  eventOf,
  oneOfEachStudy,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'
import { option, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'
import { makeWorld } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const questions = Object.fromEntries(
  ['q1', 'q2', 'q3'].map((id) => [
    id,
    singleChoiceQuestion({ id, options: [option('x', 'Moscow', true), option('y', 'Shanghai')] }),
  ]),
)
const lesson = { id: 'seven-promises', title: 'Seven promises' }
// What the page reads of them; the rest of a bank and a map is for other pages.
const bank = { quiz: { title: 'The border' }, questions } as never
const course = {
  modules: [{ id: 'border-cbms', title: 'The border', lessons: [lesson] }],
  quizzes: [],
  announced: [],
} as unknown as CourseMap
const loaders = {
  loadBank: async () => bank,
  placeOfQuestion: async (question: string) => ({ module: 'border-cbms', question }),
}
const asked = new Map(
  Object.entries(questions).map(([id, question]) => [id, { question, module: 'The border' }]),
)

async function show(actions: readonly LearnerAction[], given = loaders) {
  const world = makeWorld()
  world.state.time = Date.UTC(2026, 10, 22, 12)
  const learner = await world.openStarted()
  for (const action of actions) learner.actions.act(action)
  const page = <StudyRecordPage course={course} loaders={given} loadAnswered={async () => asked} />
  return { learner, ...renderWithStores(page, learner) }
}

const worked: readonly LearnerAction[] = [
  { kind: 'lesson-read', lesson: 'border-cbms/seven-promises', read: true, by: 'hand' },
  { ...startAction, mode: 'test' },
  respondAction('q1'),
  respondAction('q2', 'y'),
  { kind: 'handed-in', attempt: 'a1' },
  ...Object.values(oneOfEachStudy),
]
const sheet = () => screen.findByRole('article', { name: 'What was studied' })
const figure = async (name: string) =>
  within(await sheet()).getByText(name, { selector: 'dt' }).nextSibling

test('the sheet lists what was read and attempted, with dates, score, number of questions and edition', async () => {
  await show(worked)
  const lessons = within(await screen.findByRole('table', { name: 'Lessons read' }))
  expect(
    lessons.getByRole('row', { name: /Seven promises.*22 Nov 2026.*ticked by hand/ }),
  ).toBeVisible()
  const quizzes = within(screen.getByRole('table', { name: 'Quizzes' }))
  const row = quizzes.getByRole('row', { name: /^The border/ })
  expect(row).toHaveTextContent(/Test, 3 questions, earlier edition c1/)
  expect(row).toHaveTextContent(/22 Nov 2026handed in/)
  expect(row).toHaveTextContent(/33%1 right, 1 not right, 1 not answered/)
  expect(await figure('Questions answered')).toHaveTextContent('2')
  expect(await figure('Lessons read')).toHaveTextContent('1 of 1')
  expect(await figure('Days')).toHaveTextContent('1 day, 22 Nov 2026')
  expect(await figure('Glossary cards')).toHaveTextContent('1 term, 1 rating')
  expect(await figure('Notes, not shown')).toHaveTextContent('1')
})

test('it says plainly what it is worth, and tells no note', async () => {
  await show(worked)
  const whole = await sheet()
  expect(whole).toHaveTextContent(/Kept by the student’s own browser\. The student can change it/)
  expect(whole).toHaveTextContent(/proves neither who studied nor what anyone knows/)
  expect(document.body.textContent).not.toContain(oneOfEachStudy.noted.text)
  expect(document.body.textContent).not.toMatch(/certif(y|ies)/)
})

test('a name is for the print alone: it goes nowhere', async () => {
  const { learner } = await show(worked)
  const before = learner.actions.contents().events
  await userEvent.type(await screen.findByLabelText('Name'), 'Aibek Osmonov')
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(/It is not kept/)
  expect(learner.actions.contents().events).toBe(before)
  expect(JSON.stringify({ ...window.localStorage })).not.toContain('Aibek')
})

test('a file of the same record has the fingerprint of the sheet, and others are told apart', async () => {
  const { learner } = await show(worked)
  const printed = (await screen.findByText(/^\d+(-[\da-f]{4}){4}$/)).textContent
  const events = learner.actions.contents().events
  const later = eventOf(respondAction('q3'), 99, { id: 'later' })
  screen.getByText('Compare a file with a printed fingerprint').click()
  const bring = (list: typeof events, name: string) =>
    userEvent.upload(
      screen.getByLabelText('Record file to compare'),
      new File([exportRecord({ exportedAt: 0, contentVersion: 'c9', events: list })], name),
    )
  await bring(events, 'bare.json')
  expect(await screen.findByText(`The fingerprint of bare.json is ${printed}.`)).toBeVisible()
  await userEvent.type(screen.getByLabelText('Fingerprint on the sheet'), printed)
  await bring(events, 'same.json')
  expect(await screen.findByText(/^same\.json: this is the record that/)).toBeVisible()
  await bring([...events, later], 'since.json')
  expect(await screen.findByText(/^since\.json: .* has gone on since/)).toBeVisible()
  await bring(events.slice(1), 'other.json')
  expect(await screen.findByText(/^other\.json: another record/)).toBeVisible()
  await userEvent.clear(screen.getByLabelText('Fingerprint on the sheet'))
  await userEvent.type(screen.getByLabelText('Fingerprint on the sheet'), 'mine')
  await bring(events, 'typed.json')
  expect(await screen.findByText(/^typed\.json: what you typed is no fingerprint/)).toBeVisible()
  await userEvent.upload(
    screen.getByLabelText('Record file to compare'),
    new File(['hello'], 'no.json'),
  )
  expect(await screen.findByText(/^no\.json: This is not a record file/)).toBeVisible()
})

test('without https no fingerprint is promised', async () => {
  const { subtle } = crypto
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true })
  onTestFinished(() => {
    Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true })
  })
  await show(worked)
  expect(await sheet()).not.toHaveTextContent('Fingerprint')
})

test('printing and the table are a press away', async () => {
  const print = vi.fn<() => void>()
  vi.stubGlobal('print', print)
  const files = catchFiles()
  await show(worked)
  await userEvent.click(await screen.findByRole('button', { name: 'Print' }))
  expect(print).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Save answers as CSV' }))
  expect(await screen.findByText(/^Handed to your browser as sco-primer-answers-/)).toBeVisible()
  expect(await files[0]?.file.text()).toContain(',Moscow,right,1,')
})

test('with nothing kept there is a way on and nothing to print', async () => {
  await show([])
  expect(screen.getByText(/There is nothing to list yet/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Choose a module' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Print' })).not.toBeInTheDocument()
})

test('without the questions no sheet with half its scores is shown, and one can try again', async () => {
  let isCut = true
  const loadBank = async () => {
    if (isCut) throw new Error('cut off')
    return bank
  }
  await show(worked, { ...loaders, loadBank })
  expect(await screen.findByRole('alert')).toHaveTextContent(/questions could not be fetched/)
  isCut = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await sheet()).toBeVisible()
})
