// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Term } from '#blocks/text/term.tsx'
import { SourcesProvider, type Sources } from '#blocks/sources-context.tsx'
import { installBrowserParts, type BrowserParts } from './pointer-and-popovers.ts'

const term = (id: string, name: string, definition: string, names = {}) => ({
  id,
  term: name,
  also: [],
  definition,
  paragraphs: ['jia.0.1'],
  module: 'border-cbms',
  names,
})
const sources: Sources = {
  statements: {},
  discrepancies: {},
  figures: {},
  terms: {
    five: term('five', 'Shanghai Five', 'The forum of five states.', {
      zh: '上海五国',
      ru: 'Шанхайская пятёрка',
    }),
    zone: term('zone', 'notification zone', 'A strip along the border.'),
  },
}

let browser: BrowserParts
beforeEach(() => {
  vi.useFakeTimers()
  browser = installBrowserParts()
  render(
    <MemoryRouter initialEntries={['/lesson/']}>
      <SourcesProvider sources={sources}>
        <p>
          <button type="button">before</button>
          <Term id="five">the Five</Term>
          <Term id="zone">a zone</Term>
          <button type="button">after</button>
        </p>
        <Address />
      </SourcesProvider>
    </MemoryRouter>,
  )
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function Address() {
  return <output>{useLocation().pathname}</output>
}

const five = () => screen.getByRole('link', { name: 'the Five' })
const zone = () => screen.getByRole('link', { name: 'a zone' })
const cardOf = (link: Element) => {
  const card = link.nextElementSibling
  if (!(card instanceof HTMLElement)) throw new Error('The term has no card.')
  return card
}
const wait = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })
const fiveCard = 'Definition of Shanghai Five'
const zoneCard = 'Definition of notification zone'

/** Moves the pointer, as one movement out of one element and into another. */
function move(from: Element, to: Element, pointerType = 'mouse'): void {
  browser.pointAt(to)
  fireEvent.pointerOut(from, { relatedTarget: to, pointerType })
  fireEvent.pointerOver(to, { relatedTarget: from, pointerType })
}
function focusByKeyboard(element: HTMLElement): void {
  browser.useKeyboard(true)
  act(() => element.focus())
}
function press(link: HTMLElement, more = {}): boolean {
  browser.useKeyboard(false)
  return fireEvent.click(link, { button: 0, ...more })
}

test('a pointer that rests on a term opens its card after a moment and moves no focus', () => {
  move(document.body, five())
  wait(140)
  expect(browser.open()).toEqual([])
  wait(20)
  expect(browser.open()).toEqual([fiveCard])
  expect(document.body).toHaveFocus()
})

test('a pointer that only passes over a term opens nothing', () => {
  move(document.body, five())
  wait(100)
  move(five(), document.body)
  wait(60)
  expect(browser.open()).toEqual([])
  wait(1000)
  expect(browser.open()).toEqual([])
})

test('the card stays while the pointer is on it and goes a moment after the pointer has left', () => {
  move(document.body, five())
  wait(150)
  move(five(), document.body)
  wait(250)
  move(document.body, cardOf(five()))
  wait(60)
  expect(browser.open()).toEqual([fiveCard])
  wait(5000)
  expect(browser.open()).toEqual([fiveCard])
  move(cardOf(five()), document.body)
  wait(290)
  expect(browser.open()).toEqual([fiveCard])
  wait(20)
  expect(browser.open()).toEqual([])
})

test('a second term takes over from the first', () => {
  move(document.body, five())
  wait(150)
  move(five(), zone())
  wait(1000)
  expect(browser.open()).toEqual([zoneCard])
})

test('a finger opens nothing until it presses', () => {
  move(document.body, five(), 'touch')
  wait(1000)
  expect(browser.open()).toEqual([])
  press(five())
  expect(browser.open()).toEqual([fiveCard])
  move(five(), document.body, 'touch')
  wait(1000)
  expect(browser.open()).toEqual([fiveCard])
})

test('focus by keyboard opens the card at once; it holds in the card and closes as it moves on', () => {
  focusByKeyboard(five())
  expect(browser.open()).toEqual([fiveCard])
  const inside = cardOf(five()).querySelector('a')
  if (!inside) throw new Error('The card has no link to the glossary.')
  focusByKeyboard(inside)
  wait(1000)
  expect(browser.open()).toEqual([fiveCard])
  focusByKeyboard(screen.getByRole('button', { name: 'after' }))
  expect(browser.open()).toEqual([])
})

test('a window that is left for another keeps the card', () => {
  focusByKeyboard(five())
  fireEvent.blur(five(), { relatedTarget: null })
  wait(1000)
  expect(browser.open()).toEqual([fiveCard])
})

test('Escape closes the card, which neither the resting pointer nor the focus given back opens again', () => {
  move(document.body, five())
  wait(150)
  act(() => browser.escape())
  wait(1000)
  expect(browser.open()).toEqual([])

  focusByKeyboard(five())
  const inside = cardOf(five()).querySelector('a')
  if (inside) focusByKeyboard(inside)
  expect(browser.open()).toEqual([fiveCard])
  act(() => browser.escape())
  expect(five()).toHaveFocus()
  expect(browser.open()).toEqual([])
  expect(cardOf(five())).toHaveAttribute('popover', 'auto')
})

test('a press holds the card open, and a pointer that passes another term does not take it away', () => {
  move(document.body, five())
  wait(150)
  expect(press(five())).toBe(false)
  expect(five()).toHaveFocus()
  move(five(), zone())
  wait(1000)
  expect(browser.open()).toEqual([fiveCard])
  expect(screen.getByRole('status')).toHaveTextContent('/lesson/')
})

test('Enter on a term whose card is open leaves it open', () => {
  focusByKeyboard(five())
  press(five())
  expect(browser.open()).toEqual([fiveCard])
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
  'a press that asks for another window (%o) is left to the browser',
  (more) => {
    const heard = press(five(), more)
    expect(heard).toBe(true)
    expect(browser.open()).toEqual([])
  },
)

test('to a screen reader the definition is the description of the link, said once', () => {
  expect(five()).toHaveAccessibleDescription('The forum of five states.')
  expect(five()).not.toHaveAttribute('aria-haspopup')
  expect(cardOf(five())).toHaveAttribute('role', 'group')
  expect(cardOf(five())).not.toHaveAttribute('aria-live')
})

test('the names in the card carry their language, and a term without any shows no empty line', () => {
  expect(screen.getByText('上海五国')).toHaveAttribute('lang', 'zh-Hans')
  expect(screen.getByText('Шанхайская пятёрка')).toHaveAttribute('lang', 'ru')
  expect(cardOf(zone()).querySelector('[lang]')).toBeNull()
})
