// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { eventOf } from '#tests/support/builders/learner-events.ts'
import { catchFiles } from '#tests/support/catch-files.ts'
import { makeWorld } from '#tests/support/learner-world.ts'
import { learnerWho, marked, sectionA, showNotesPage, writtenTexts, wrote } from './note-world.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const headings = (level: number) =>
  screen.queryAllByRole('heading', { level }).map((heading) => heading.textContent)

const some = [
  wrote('n-entry', '/evidence/entry-a/', 'Compare with Ding.'),
  wrote('n-question', '/q/new/', 'Ask again.'),
  wrote('n-later', '/learn/second/three/#d', 'A later thought.'),
  wrote('n-section', sectionA, 'Who was told?'),
  marked(sectionA),
  marked('/learn/first/one/#b'),
]

test('before the record is read, and with none, the page says how it works', async () => {
  const { unmount } = showNotesPage(makeWorld().openStore())
  expect(screen.getByText(/^Nothing is noted yet/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Start reading: Lesson one' })).toBeInTheDocument()
  unmount()
  showNotesPage(await learnerWho())
  expect(screen.getByText(/^Nothing is noted yet/)).toBeInTheDocument()
})

test('everything stands in the order of the course, each place as a link', async () => {
  showNotesPage(await learnerWho(...some))
  await screen.findByText('4 notes and 2 bookmarks')
  expect(headings(2)).toEqual(['Module 1: First', 'Module 2: Second', 'Questions', 'Evidence base'])
  expect(headings(3)).toEqual([
    'Section a',
    'Section b',
    'Section d',
    'New?',
    'Five states signed.',
  ])
  expect(screen.getByRole('link', { name: 'Section a' })).toHaveAttribute('href', sectionA)
  expect(screen.getByText('Who was told?')).toBeInTheDocument()
})

test('sections need no evidence to be named, and without it the rest is named by ids', async () => {
  const load = vi.fn<() => Promise<never>>().mockRejectedValue(new Error('offline'))
  const { unmount } = showNotesPage(await learnerWho(marked(sectionA)), { load })
  expect(headings(3)).toEqual(['Section a'])
  expect(load).not.toHaveBeenCalled()
  unmount()
  showNotesPage(await learnerWho(...some), { load })
  await screen.findByText('4 notes and 2 bookmarks')
  expect(headings(3).slice(-2)).toEqual(['Question new', 'Entry entry-a'])
})

test('a place that is gone keeps its note and its address, and says that it moved', async () => {
  const gone = '/learn/first/one/#old-heading'
  showNotesPage(await learnerWho(wrote('n', gone, 'Kept.'), wrote('m', '/timeline/', 'Too.')))
  expect(headings(2)).toEqual(['Module 1: First', 'Places that moved'])
  expect(headings(3)).toEqual([gone, '/timeline/'])
  expect(screen.getByText('Kept.')).toBeInTheDocument()
  expect(screen.getAllByText(/^This place has moved/)).toHaveLength(2)
})

test('notes are found by words and by module, also out of the address', async () => {
  const learner = await learnerWho(...some)
  const { unmount } = showNotesPage(learner)
  await screen.findByText('4 notes and 2 bookmarks')
  fireEvent.change(screen.getByRole('searchbox', { name: 'Words' }), { target: { value: 'TOLD' } })
  await screen.findByText('1 note and 1 bookmark')
  expect(headings(3)).toEqual(['Section a'])
  fireEvent.change(screen.getByRole('searchbox', { name: 'Words' }), { target: { value: 'zebra' } })
  await screen.findByText(/^No note fits/)
  unmount()
  showNotesPage(learner, { at: '/notes/?where=first' })
  await screen.findByText('2 notes and 2 bookmarks')
  expect(headings(3)).toEqual(['Section a', 'Section b', 'New?'])
})

test('a note is changed in its place, deleted, and brought back', async () => {
  const learner = await learnerWho(wrote('n', sectionA, 'Who?'))
  showNotesPage(learner)
  fireEvent.click(button('Edit the note on “Section a”'))
  const field = screen.getByRole('textbox', { name: 'Note on “Section a”' })
  expect(field).toHaveFocus()
  fireEvent.change(field, { target: { value: 'Who, and when?' } })
  fireEvent.click(button('Done'))
  expect(screen.getByText('Who, and when?')).toBeInTheDocument()
  expect(button('Edit the note on “Section a”')).toHaveFocus()
  fireEvent.click(button(/^Edit/))
  fireEvent.click(button('Delete'))
  expect(screen.getByText('0 notes and 0 bookmarks')).toBeInTheDocument()
  fireEvent.click(button('Undo'))
  expect(writtenTexts(learner)).toEqual(['Who?', 'Who, and when?', '', 'Who, and when?'])
  expect(screen.getByText('1 note and 0 bookmarks')).toBeInTheDocument()
})

test('Escape leaves a note and keeps what was typed', async () => {
  const learner = await learnerWho(wrote('n', sectionA, 'Who?'))
  showNotesPage(learner)
  fireEvent.click(button(/^Edit/))
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Who else?' } })
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' })
  expect(screen.getByText('Who else?')).toBeInTheDocument()
})

test('a bookmark that is taken away stays to be set again', async () => {
  const learner = await learnerWho(marked(sectionA))
  showNotesPage(learner)
  const mark = button('Bookmark “Section a”')
  fireEvent.click(mark)
  expect(learner.getState().record.study.bookmarks.size).toBe(0)
  expect(mark).toHaveAttribute('aria-pressed', 'false')
  fireEvent.click(mark)
  expect(learner.getState().record.study.bookmarks.has(sectionA)).toBe(true)
})

test('what another device wrote over stands under “Earlier”', async () => {
  const learner = await learnerWho(wrote('n', sectionA, 'In 1989.'))
  const seq = 100
  learner.ledger.takeIn([eventOf(wrote('n', sectionA, 'In 1990.'), seq, { device: 'other' })])
  showNotesPage(learner)
  expect(screen.getByText('In 1990.')).toBeInTheDocument()
  const details = screen.getByText('Earlier').closest('details')
  expect(details && within(details).getByText('In 1989.')).toBeInTheDocument()
})

test('what is listed is exported with whole addresses, evidence and references', async () => {
  const files = catchFiles()
  showNotesPage(await learnerWho(...some), { at: '/notes/?where=first' })
  fireEvent.click(await screen.findByRole('button', { name: 'Export as Markdown' }))
  await screen.findByText(/^Handed to your browser as sco-primer-notes-.*\.md/)
  const text = (await files[0]?.file.text()) ?? ''
  expect(files[0]?.file.type).toBe('text/markdown')
  expect(text).toContain(`### [Section a](<${window.location.origin}${sectionA}>)`)
  expect(text).toContain('> Who was told?')
  expect(text).toContain('- Five states signed. ([Jia §I ¶2](')
  expect(text).toContain('## References\n\n- Qingguo Jia, The Success.')
  expect(text).not.toContain('A later thought.')
})

test('the same is copied as text, and where that is not allowed the page says so', async () => {
  const copied = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined)
  const kept = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
  const value = { writeText: copied }
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
  onTestFinished(() => {
    if (kept) Object.defineProperty(navigator, 'clipboard', kept)
    else Reflect.deleteProperty(navigator, 'clipboard')
  })
  showNotesPage(await learnerWho(wrote('n', sectionA, '*Who?*')))
  fireEvent.click(button('Copy as text'))
  await screen.findByText('Copied.')
  expect(copied.mock.calls[0]?.[0]).toContain('\n    *Who?*\n')
  copied.mockRejectedValue(new Error('no'))
  fireEvent.click(button('Copy as text'))
  await waitFor(() => screen.getByText(/does not let the page copy/))
})

test('a deleted note and a bookmark taken away do not leave with the others', async () => {
  const files = catchFiles()
  const kept = [wrote('a', sectionA, 'Gone soon.'), wrote('b', sectionA, 'Stays.')]
  showNotesPage(await learnerWho(...kept, marked('/learn/first/two/#c')))
  fireEvent.click(button('Bookmark “Section c”'))
  fireEvent.click(button('Edit the note 1 on “Section a”'))
  fireEvent.click(button('Delete'))
  fireEvent.click(button('Export as Markdown'))
  await screen.findByText(/^Handed to your browser/)
  const text = (await files[0]?.file.text()) ?? ''
  expect(text).toContain('> Stays.')
  expect(text).not.toMatch(/Gone soon|Section c/)
})
