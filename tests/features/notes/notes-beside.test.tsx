// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { NotePlace } from '#blocks/notes/note-place.tsx'
import { SectionHeading } from '#blocks/text/section-heading.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { learnerWho, marked, sectionA, showBeside, writtenTexts, wrote } from './note-world.tsx'

const lesson = (
  <>
    <SectionHeading id="a">Section a</SectionHeading>
    <SectionHeading id="b">Section b</SectionHeading>
  </>
)

test('every section of a lesson has its controls, named with its title, outside the heading', async () => {
  showBeside(await learnerWho(), '/learn/first/one', lesson)
  expect(await screen.findByRole('button', { name: 'Note on “Section a”' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Bookmark “Section b”' })).toBeInTheDocument()
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Section a',
    'Section b',
  ])
})

test('a note is kept at the address of its section, and shown there alone', async () => {
  const learner = await learnerWho(marked('/learn/first/one/#b'))
  showBeside(learner, '/learn/first/one/', lesson)
  fireEvent.click(await screen.findByRole('button', { name: 'Note on “Section a”' }))
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Who?' } })
  fireEvent.blur(screen.getByRole('textbox'))
  expect([...learner.getState().record.study.notes.values()]).toMatchObject([
    { place: sectionA, text: 'Who?' },
  ])
  expect(screen.getByRole('button', { name: '1 note on “Section a”' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Note on “Section b”' })).toBeInTheDocument()
  const pressed = (name: string) =>
    screen.getByRole('button', { name }).getAttribute('aria-pressed')
  expect([pressed('Bookmark “Section a”'), pressed('Bookmark “Section b”')]).toEqual([
    'false',
    'true',
  ])
})

test('a hostile note is text and nothing else', async () => {
  const text = '<img src=x onerror=alert(1)><script>alert(2)</script>\u202E\u0000'
  const { container } = showBeside(
    await learnerWho(wrote('n', sectionA, text)),
    '/learn/first/one/',
    lesson,
  )
  fireEvent.click(await screen.findByRole('button', { name: '1 note on “Section a”' }))
  expect(screen.getByRole('textbox')).toHaveValue(text)
  expect(container.querySelector('img, script')).toBeNull()
})

test('a place that comes later gets its controls, and one that goes takes along what was typed', async () => {
  const learner = await learnerWho()
  function Feedback() {
    const [shown, setShown] = useState(false)
    return (
      <>
        <button type="button" onClick={() => setShown(!shown)}>
          Check
        </button>
        {shown ? <NotePlace at="/q/new/" title="New?" /> : null}
      </>
    )
  }
  showBeside(learner, '/quiz/first/', <Feedback />)
  fireEvent.click(screen.getByRole('button', { name: 'Check' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Note on “New?”' }))
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Typed.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Check' }))
  await waitFor(() => expect(writtenTexts(learner)).toEqual(['Typed.']))
  expect([...learner.getState().record.study.notes.values()][0]?.place).toBe('/q/new/')
})

test('a place marked twice on a page has one pair of controls', async () => {
  const twice = (
    <>
      <NotePlace at="/q/new/" title="New?" reserved />
      <NotePlace at="/q/new/" title="New?" />
    </>
  )
  showBeside(await learnerWho(), '/q/new/', twice)
  await screen.findByRole('button', { name: 'Note on “New?”' })
  expect(screen.getAllByRole('button')).toHaveLength(2)
})

test('until the record has been read nothing can be pressed', () => {
  showBeside(makeWorld().openStore(), '/learn/first/one/', lesson)
  expect(screen.queryAllByRole('button')).toEqual([])
})
