// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { afterEach, expect, test, vi } from 'vitest'
import { storageName } from '#store/persistence/storage-name.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'

const file = join(import.meta.dirname, '../../../public/theme.js')
const script = readFileSync(file, 'utf8')

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
  document.documentElement.removeAttribute('data-theme')
  document.documentElement.removeAttribute('data-text')
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
