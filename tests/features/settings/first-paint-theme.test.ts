// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { afterEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { keepKnownHint } from '#store/learner/known-hint.ts'
import { initialLearnerState, type LearnerState } from '#store/learner/learner-state.ts'
import { storageName } from '#store/persistence/storage-name.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'

const file = join(import.meta.dirname, '../../../public/theme.js')
const script = readFileSync(file, 'utf8')

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
  document.documentElement.removeAttribute('data-theme')
  document.documentElement.removeAttribute('data-text')
  document.documentElement.removeAttribute('data-known')
})

/** Runs the script as a page at this base path would. */
function runAt(base: string): void {
  const element = document.createElement('script')
  element.src = `https://example.org${base}theme.js`
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(element)
  runInThisContext(script)
}

function keep(base: string, change: object): void {
  const store = createPreferencesStore({
    prefix: storageName(base),
    storage: () => window.localStorage,
  })
  store.actions.set(change)
}

const shown = () => ({ ...document.documentElement.dataset })

test.each(['/', '/sco-primer/', '/a/b/'])('at %s it shows what the store has kept', (base) => {
  keep(base, { theme: 'dark', textSize: 'larger' })
  runAt(base)
  expect(shown()).toEqual({ theme: 'dark', text: 'larger' })
})

test.each(['/', '/sco-primer/'])(
  'at %s it marks the page of a learner who has been here',
  (base) => {
    const learner = createStore<LearnerState>(() => initialLearnerState)
    keepKnownHint(learner, { prefix: storageName(base), storage: () => window.localStorage })
    runAt(base)
    expect(shown()).toEqual({})
    learner.setState({ ready: true, place: { path: '/learn/m/l/' } })
    runAt('/other/')
    expect(shown()).toEqual({})
    runAt(base)
    expect(shown()).toEqual({ known: '' })
  },
)

test('damaged preferences do not make the learner unknown', () => {
  window.localStorage.setItem('sco-primer:/known', '1')
  window.localStorage.setItem('sco-primer:/preferences', '{"theme":"da')
  runAt('/')
  expect(shown()).toEqual({ known: '' })
})

test('it leaves the defaults to the style sheet', () => {
  keep('/', { theme: 'system', textSize: 'normal' })
  runAt('/')
  expect(shown()).toEqual({})
})

test('another app on the same origin is not read', () => {
  keep('/other/', { theme: 'dark' })
  runAt('/')
  expect(shown()).toEqual({})
})

test.each(['{"theme":"da', 'null', '{"theme":"x","textSize":7}', '[]'])(
  'what it does not understand leaves the page as it comes: %s',
  (text) => {
    window.localStorage.setItem('sco-primer:/preferences', text)
    runAt('/')
    expect(shown()).toEqual({})
  },
)

test('it stays quiet where storage is blocked', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  expect(() => runAt('/')).not.toThrow()
})
