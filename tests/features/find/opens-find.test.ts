import { afterEach, expect, test } from 'vitest'
import { opensFind } from '#features/find/opens-find.ts'

afterEach(() => {
  document.body.replaceChildren()
})

function on(html: string): Element {
  const template = document.createElement('div')
  template.append(document.createRange().createContextualFragment(html))
  document.body.append(template)
  return template.querySelector('[data-here]') ?? template
}

type Keys = { readonly key: string; readonly ctrlKey?: boolean; readonly metaKey?: boolean }

function press(keys: Keys, target: EventTarget = document.body, slash = true): boolean {
  return opensFind({ ctrlKey: false, metaKey: false, target, ...keys }, slash)
}

test('Ctrl K, ⌘K and the slash ask for Find', () => {
  expect(press({ key: 'k', ctrlKey: true })).toBe(true)
  expect(press({ key: 'k', metaKey: true })).toBe(true)
  expect(press({ key: '/' })).toBe(true)
  expect(press({ key: '/' }, on('<a href="#" data-here>link</a>'))).toBe(true)
})

test('other keys do not, and the slash not where it is switched off', () => {
  for (const keys of [{ key: 'k' }, { key: '/', ctrlKey: true }, { key: '?' }])
    expect(press(keys)).toBe(false)
  expect(press({ key: '/' }, document.body, false)).toBe(false)
  expect(press({ key: 'k', ctrlKey: true }, document.body, false)).toBe(true)
})

test.each([
  '<input data-here>',
  '<textarea data-here></textarea>',
  '<select data-here></select>',
  '<p contenteditable data-here>x</p>',
  '<dialog open><button data-here>x</button></dialog>',
])('nothing is taken from whoever is in %s', (html) => {
  const target = on(html)
  expect(press({ key: '/' }, target)).toBe(false)
  expect(press({ key: 'k', ctrlKey: true }, target)).toBe(false)
})
