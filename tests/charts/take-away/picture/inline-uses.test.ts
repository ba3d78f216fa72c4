import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { inlineUses } from '#charts/take-away/picture/inline-uses.ts'

afterEach(() => document.body.replaceChildren())

function drawing(inside: string): Element {
  document.body.innerHTML = `<div>${inside}</div>`
  const [first] = document.body.children
  if (!first) throw new Error('there is no drawing')
  return first
}

/** Answers every request for a drawing with this one, or with a failure. */
function serve(file: string | undefined) {
  const asked: string[] = []
  class Request extends EventTarget {
    responseXML: Document | null = null
    responseType = ''
    open(_: string, address: string) {
      asked.push(address)
    }
    overrideMimeType() {
      this.responseType = 'document'
    }
    send() {
      if (file !== undefined)
        this.responseXML = new DOMParser().parseFromString(file, 'image/svg+xml')
      this.dispatchEvent(new Event(file === undefined ? 'error' : 'load'))
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return asked
}

const sheet =
  '<svg xmlns="http://www.w3.org/2000/svg"><g id="land"><path d="M0 0H9"/></g><path id="line" d="M1 1H2"/></svg>'

test('shapes of a file of its own come into the drawing, with the looks of their use', async () => {
  const asked = serve(sheet)
  const part = drawing(
    '<svg><use href="/map.svg#land"></use><use class="border" href="/map.svg#line"></use></svg>',
  )
  await inlineUses(part)
  expect(asked).toEqual(['/map.svg'])
  expect(part.innerHTML).toBe(
    '<svg><g><g><path d="M0 0H9"></path></g></g><g class="border"><path d="M1 1H2"></path></g></svg>',
  )
})

test('shapes of the page come too, a symbol as a drawing with a window of its own', async () => {
  const part = drawing(
    '<svg><symbol id="peak" viewBox="0 0 4 4"><path d="M0 0"/></symbol><use href="#peak" width="8" height="8"></use></svg>',
  )
  await inlineUses(part)
  expect(part.querySelector('g > svg')?.outerHTML).toBe(
    '<svg viewBox="0 0 4 4" width="8" height="8"><path d="M0 0"></path></svg>',
  )
})

test('a file that does not come is told by its address', async () => {
  serve(undefined)
  const part = drawing('<svg><use href="/map.svg#land"></use></svg>')
  await expect(inlineUses(part)).rejects.toThrow('/map.svg could not be fetched.')
})
