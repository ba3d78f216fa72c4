// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { SettingsPage } from '#features/settings/settings-page.tsx'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { catchFiles } from '#tests/support/catch-files.ts'
import { eventsOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'
import { option, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'
import { makeWorld } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const checked: LearnerAction = { kind: 'checked', attempt: 'a1', question: 'q1' }
const question = singleChoiceQuestion({
  id: 'q1',
  options: [option('x', '=Moscow', true), option('y', 'Shanghai')],
})
const loadAnswered = async () => new Map([['q1', { question, module: 'Borders' }]])

async function show(...actions: readonly LearnerAction[]) {
  const learner = await makeWorld().openStarted()
  for (const action of actions) learner.actions.act(action)
  renderWithStores(<SettingsPage loadAnswered={loadAnswered} />, learner)
  return learner
}

/** What another device has: an answer, given in an attempt of its own. */
const otherText = exportRecord({
  exportedAt: 0,
  contentVersion: 'c1',
  events: eventsOf(startAction, respondAction('q1')),
})
const button = (name: string | RegExp) => screen.getByRole('button', { name })

function stubNavigator(part: Partial<Record<keyof Navigator, unknown>>): void {
  for (const [name, value] of Object.entries(part)) {
    Object.defineProperty(navigator, name, { value, configurable: true })
    onTestFinished(() => void Reflect.deleteProperty(navigator, name))
  }
}

test('without a share sheet for files there is no button for one', async () => {
  await show()
  expect(screen.queryByRole('button', { name: /Share/ })).not.toBeInTheDocument()
  stubNavigator({ canShare: () => false })
  await show()
  expect(screen.queryByRole('button', { name: /Share/ })).not.toBeInTheDocument()
})

test('the share sheet gets the whole record as a text file, which can be brought in', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>(async () => undefined)
  stubNavigator({ canShare: () => true, share })
  const learner = await show(startAction, respondAction('q1'))
  await userEvent.click(button('Share the file…'))
  expect(await screen.findByText(/Handed over as sco-primer-record-.*\.txt/)).toBeVisible()
  const [file] = share.mock.calls[0]?.[0].files ?? []
  expect(file?.type).toBe('text/plain')
  expect(JSON.parse((await file?.text()) ?? '')).toMatchObject({
    events: [...learner.actions.contents().events],
  })
  expect(screen.getByLabelText('Record file')).toHaveAttribute(
    'accept',
    expect.stringContaining('.txt'),
  )
})

test.each([
  [new DOMException('left', 'AbortError'), /Not shared; the record stays here/],
  [new DOMException('no', 'NotAllowedError'), /did not let the file be shared\. Export it/],
])('a sheet that ends in %s says how it stands', async (reason, words) => {
  const share = vi.fn<() => Promise<void>>().mockRejectedValue(reason)
  stubNavigator({ canShare: () => true, share })
  await show(startAction)
  await userEvent.click(button('Share the file…'))
  expect(await screen.findByText(words)).toBeVisible()
})

test('copied as text on one device and pasted on the other by keyboard alone, the answers are there', async () => {
  const learner = await show()
  screen.getByText('Or paste the text of a file').click()
  const field = screen.getByLabelText('Text to bring in')
  field.focus()
  await userEvent.paste(`\n${otherText}\n`)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByText(/Pasted text: 1 answer added from it/)).toBeVisible()
  expect(learner.getState().record.attempts.get('a1')?.responses.size).toBe(1)
  expect(field).toHaveValue('')
  expect(button(/^Undo the last import/)).toBeVisible()

  const user = userEvent.setup()
  await user.click(button('Copy as text'))
  expect(await screen.findByText(/^Copied\. Paste it/)).toBeVisible()
  expect(await navigator.clipboard.readText()).toContain('"format": "sco-primer-record"')
})

test('a text that is no record is refused with the reason, and stays in its field', async () => {
  const learner = await show()
  screen.getByText('Or paste the text of a file').click()
  const field = screen.getByLabelText('Text to bring in')
  await userEvent.type(field, 'hello')
  await userEvent.click(button('Bring in the text'))
  expect(await screen.findByText(/not a record file of SCO Primer/)).toBeVisible()
  expect(field).toHaveValue('hello')
  expect(learner.actions.contents().events).toEqual([])
})

test('without a clipboard the page says what to do instead', async () => {
  stubNavigator({ clipboard: { writeText: () => Promise.reject(new Error('no')) } })
  await show(startAction)
  await userEvent.click(button('Copy as text'))
  expect(await screen.findByText(/does not let the page copy\. Export the file/)).toBeVisible()
})

test('a file dropped anywhere on the page is brought in; while it is held, the place shows', async () => {
  const learner = await show()
  const file = new File([otherText], 'phone.json', { type: 'application/json' })
  const dataTransfer = { types: ['Files'], files: [file] }
  const task = screen.getByText('Bring it back, or join two devices').parentElement
  expect(fireEvent.dragOver(document.body, { dataTransfer }), 'the browser keeps out').toBe(false)
  expect(task).toHaveAttribute('data-over')
  fireEvent.dragLeave(document.body, { dataTransfer, relatedTarget: null })
  expect(task).not.toHaveAttribute('data-over')
  fireEvent.dragOver(document.body, { dataTransfer })
  expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false)
  expect(task).not.toHaveAttribute('data-over')
  expect(await screen.findByText(/phone\.json: 1 answer added from it/)).toBeVisible()
  expect(learner.getState().record.attempts.size).toBe(1)
})

test('dragged words and pasted words are left to the browser', async () => {
  await show()
  const words = { types: ['text/plain'], files: [] }
  expect(fireEvent.dragOver(document.body, { dataTransfer: words })).toBe(true)
  expect(fireEvent.drop(document.body, { dataTransfer: words })).toBe(true)
  expect(fireEvent.paste(document.body, { clipboardData: words })).toBe(true)
})

test('answers are saved as a table in which no words are a formula', async () => {
  const files = catchFiles()
  await show(startAction, respondAction('q1'), checked)
  await userEvent.click(button('Save answers as CSV'))
  expect(await screen.findByText(/sco-primer-answers-.*\.csv, with 1 row\./)).toBeVisible()
  const text = (await files[0]?.file.text()) ?? ''
  expect(files[0]?.file.type).toBe('text/csv;charset=utf-8')
  expect(text).toContain(`,"'=Moscow",right,1,`)
  await waitFor(() => expect(screen.getByRole('link', { name: 'record of study' })).toBeVisible())
})
