// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SavingStatus } from '#blocks/notes/note-field.tsx'
import { PlaceNotes } from '#blocks/notes/place-notes.tsx'
import { pauseMs } from '#blocks/notes/use-note-draft.ts'
import { longestNote } from '#domain/study/study-event.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Options = {
  readonly texts?: Readonly<Record<string, string>>
  readonly earlier?: readonly string[]
  readonly saving?: SavingStatus
}

/** A place whose notes are kept by the test; every write is listed. */
function showPlace({ texts = {}, earlier = [], saving = 'saved' }: Options = {}) {
  const writes: string[] = []
  function Place() {
    const [notes, setNotes] = useState(texts)
    const [bookmarked, setBookmarked] = useState(false)
    const [printed, setPrinted] = useState(false)
    const [made, setMade] = useState({ count: 0 })
    return (
      <PlaceNotes
        title="Notification"
        notes={Object.entries(notes).flatMap(([id, text]) =>
          text === '' ? [] : [{ id, text, label: `Note ${id}`, earlier }],
        )}
        bookmarked={bookmarked}
        saving={saving}
        newId={() => {
          setMade({ count: made.count + 1 })
          return `new${made.count}`
        }}
        onWrite={(id, text) => {
          writes.push(text)
          setNotes((before) => ({ ...before, [id]: text }))
        }}
        onBookmark={setBookmarked}
        printed={printed}
        onPrinted={setPrinted}
      />
    )
  }
  const view = render(
    <MemoryRouter>
      <Place />
    </MemoryRouter>,
  )
  return { ...view, writes }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const opener = () => button(/on “Notification”$/)
const field = () => screen.getByRole('textbox')
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })
const wait = (ms: number) => {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}
const pause = () => wait(pauseMs)

test('controls are named with what they are about, and a press opens an empty note with the focus in it', () => {
  showPlace()
  expect(opener()).toHaveAccessibleName('Note on “Notification”')
  expect(opener()).toHaveAttribute('aria-expanded', 'false')
  fireEvent.click(opener())
  expect(opener()).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('textbox', { name: 'New note' })).toHaveFocus()
})

test('a note is written once at a pause, not at every letter', () => {
  const { writes } = showPlace()
  fireEvent.click(opener())
  for (const text of ['W', 'Wh', 'Who']) {
    type(text)
    wait(pauseMs / 2)
  }
  expect(writes).toEqual([])
  expect(field()).toHaveAccessibleDescription('Not saved yet')
  pause()
  expect(writes).toEqual(['Who'])
  expect(field()).toHaveAccessibleDescription('Saved')
  expect(opener()).toHaveTextContent('1 note')
})

test.each([
  ['the field is left', () => fireEvent.blur(field())],
  ['the page is about to go', () => fireEvent(window, new Event('beforeunload'))],
  ['the page goes', () => fireEvent(window, new Event('pagehide'))],
  ['Escape closes it', () => fireEvent.keyDown(field(), { key: 'Escape' })],
  ['it is closed by hand', () => fireEvent.click(button('Close'))],
])('what is typed is written at once, and once, when %s', (_, leave) => {
  const { writes } = showPlace()
  fireEvent.click(opener())
  type('Who was told?')
  leave()
  pause()
  expect(writes).toEqual(['Who was told?'])
})

test('what is typed is written when the place itself goes', () => {
  const { writes, unmount } = showPlace()
  fireEvent.click(opener())
  type('Who?')
  unmount()
  expect(writes).toEqual(['Who?'])
})

test('Escape gives the focus back, but not while a letter is being put together', () => {
  showPlace()
  fireEvent.click(opener())
  fireEvent.keyDown(field(), { key: 'Escape', isComposing: true })
  expect(field()).toBeInTheDocument()
  fireEvent.keyDown(field(), { key: 'Escape' })
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(opener()).toHaveFocus()
})

test('an opened panel with notes takes the focus itself, and a further note its field', () => {
  showPlace({ texts: { a: 'First.' } })
  fireEvent.click(opener())
  expect(screen.getByRole('region', { name: 'Your notes on “Notification”' })).toHaveFocus()
  fireEvent.click(button('Another note'))
  expect(screen.getByRole('textbox', { name: 'New note' })).toHaveFocus()
  expect(screen.getAllByRole('textbox')).toHaveLength(2)
})

test('a deleted note comes back whole, with the focus on the way back and then in the note', () => {
  const { writes } = showPlace({ texts: { a: 'First.' } })
  fireEvent.click(opener())
  type('First, changed.')
  fireEvent.click(button('Delete'))
  expect(writes).toEqual(['First, changed.', ''])
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('The note is deleted.')
  expect(button('Undo')).toHaveFocus()
  fireEvent.click(button('Undo'))
  expect(writes.at(-1)).toBe('First, changed.')
  expect(field()).toHaveValue('First, changed.')
  expect(field()).toHaveFocus()
})

test('a note of nothing but spaces is taken away, not kept', () => {
  const { writes } = showPlace({ texts: { a: 'First.' } })
  fireEvent.click(opener())
  type(' \n ')
  pause()
  expect(writes).toEqual([''])
})

test.each([
  ['saving', 'Saving…'],
  ['not-saved', 'NOT SAVED'],
] as const)('while the record is %s the note says so', (saving, words) => {
  showPlace({ texts: { a: 'First.' }, saving })
  fireEvent.click(opener())
  expect(field()).toHaveAccessibleDescription(words)
})

test('a note that is full says so', () => {
  showPlace({ texts: { a: 'x'.repeat(longestNote) } })
  fireEvent.click(opener())
  expect(field()).toHaveAccessibleDescription(/^Full/)
  expect(field()).toHaveAttribute('maxlength', String(longestNote))
})

test('what it said before stays to be seen, as text', () => {
  const earlier = ['<img src=x onerror=alert(1)>', 'Second\nline']
  const { container } = showPlace({ texts: { a: 'Now.' }, earlier })
  fireEvent.click(opener())
  const details = screen.getByText('Earlier (2)').closest('details')
  for (const wording of earlier)
    expect(
      details && within(details).getByText((_, node) => node?.textContent === wording),
    ).toBeTruthy()
  expect(container.querySelector('img')).toBeNull()
})

test('a bookmark is a switch that keeps its name', () => {
  showPlace()
  const mark = button('Bookmark “Notification”')
  expect(mark).toHaveAttribute('aria-pressed', 'false')
  fireEvent.click(mark)
  expect(mark).toHaveAttribute('aria-pressed', 'true')
  expect(mark).toHaveAccessibleName('Bookmark “Notification”')
})

test('notes stand in the page for paper only when asked for', () => {
  showPlace({ texts: { a: 'For paper.' } })
  expect(screen.queryByText('For paper.')).toBeNull()
  fireEvent.click(opener())
  fireEvent.click(screen.getByRole('checkbox', { name: 'Print notes with the page' }))
  fireEvent.click(button('Close'))
  expect(screen.getByText('For paper.')).toBeInTheDocument()
})
