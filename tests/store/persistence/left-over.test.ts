// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { createLeftOver } from '#store/persistence/left-over.ts'
import { eventsOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'

const prefix = 'sco-primer:/'
const events = eventsOf(startAction, respondAction('q1'), respondAction('q2'))
const [first, ...rest] = events

const open = (steps?: Parameters<typeof createLeftOver>[0]['steps']) =>
  createLeftOver({ prefix, storage: () => localStorage, ...(steps ? { steps } : {}) })

beforeEach(() => localStorage.clear())

test('what was kept by a page that went is read by the next, from every tab', () => {
  open().keep('d1', 'life', first ? [first] : [])
  open().keep('d2', undefined, rest)
  expect(open().read([])).toEqual(expect.arrayContaining([...events]))
})

test('keeping again replaces what the same opening kept before', () => {
  open().keep('d1', 'life', events)
  open().keep('d1', 'life', rest)
  expect(open().read([])).toEqual(rest)
})

test('only what has been saved whole is dropped', () => {
  open().keep('d1', 'life', rest)
  open().drop(rest.slice(1))
  expect(open().read([])).toEqual(rest)
  open().drop(events)
  expect(localStorage).toHaveLength(0)
})

test('work from a life that the person erased is not brought back', () => {
  open().keep('d1', 'ended', events)
  expect(open().read(['ended'])).toEqual([])
  expect(localStorage).toHaveLength(0)
})

test('what this build cannot read stays where it is', () => {
  const damaged = ['', 'nonsense', '{}', '{"version":1,"events":[{}]}']
  const texts = [...damaged, JSON.stringify({ version: 7, events })]
  texts.forEach((text, at) => localStorage.setItem(`${prefix}left-over:d${at}`, text))
  expect(open().read([])).toEqual([])
  open().drop(events)
  expect(localStorage).toHaveLength(texts.length)
})

test('what an older build kept is lifted', () => {
  open([]).keep('d1', 'life', rest)
  const step = {
    to: 2,
    name: 'the wall time is later',
    up: (raw: unknown) => Object.assign({}, raw, { at: 5 }),
  }
  expect(
    open([step])
      .read([])
      .map(({ at }) => at),
  ).toEqual(rest.map(() => 5))
})

test('erasing takes away all of ours and nothing else', () => {
  localStorage.setItem(`${prefix}preferences`, '{}')
  localStorage.setItem('sco-primer:/elsewhere/left-over:d1', 'theirs')
  open().keep('d1', 'life', events)
  open().erase()
  expect(Object.keys(localStorage)).toEqual([
    `${prefix}preferences`,
    'sco-primer:/elsewhere/left-over:d1',
  ])
})

test('blocked storage is no storage', () => {
  const blocked = createLeftOver({
    prefix,
    storage: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  blocked.keep('d1', 'life', events)
  expect(blocked.read([])).toEqual([])
  expect(() => blocked.erase()).not.toThrow()
})
