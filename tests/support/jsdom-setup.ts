/** For every test that renders: matchers that speak of what a person perceives, and a clean page after each. */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

afterEach(cleanup)

/** The files of a worker share one document and one storage; each leaves both as it found them. */
afterAll(() => {
  window.localStorage.clear()
  window.sessionStorage.clear()
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name)
  window.history.replaceState(null, '', '/')
})

// What loads on use comes in its own time on a busy machine; a test that waits for it waits that long.
configure({ asyncUtilTimeout: 15_000 })

/** jsdom has no modal dialogs and no media queries: the least of each that a component can tell apart. */
if (!('showModal' in HTMLDialogElement.prototype)) {
  Object.assign(HTMLDialogElement.prototype, {
    show(this: HTMLDialogElement) {
      this.open = true
    },
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement, value?: string) {
      if (!this.open) return
      this.open = false
      if (value !== undefined) this.returnValue = value
      this.dispatchEvent(new Event('close'))
    },
  })
}

if (typeof window.matchMedia !== 'function') {
  Object.assign(window, {
    matchMedia: (media: string) =>
      Object.assign(new EventTarget(), { media, matches: false, onchange: null }),
  })
}
