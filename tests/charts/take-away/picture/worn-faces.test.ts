import { expect, onTestFinished, test, vi } from 'vitest'
import { ownFamilies, wearFaces } from '#charts/take-away/picture/worn-faces.ts'

/** jsdom loads no faces; this keeps what it is given. */
function fakeFaces() {
  const worn = new Set<unknown>()
  class Face {
    readonly family: string
    constructor(family: string) {
      this.family = family
    }
    async load() {
      return this
    }
  }
  vi.stubGlobal('FontFace', Face)
  Object.defineProperty(document, 'fonts', { value: worn, configurable: true })
  onTestFinished(() => {
    vi.unstubAllGlobals()
    Reflect.deleteProperty(document, 'fonts')
    document.documentElement.removeAttribute('style')
  })
  return worn
}

test('the stage wears the page’s faces under names of its own, and gives them back', async () => {
  const worn = fakeFaces()
  document.documentElement.style.cssText =
    "--sans: 'Source Sans', serif; --mono: 'Plex Mono', monospace"
  const stage = document.createElement('div')
  const face = { family: 'Source Sans', style: 'normal', weight: '400', data: new ArrayBuffer(1) }
  const takeOff = await wearFaces(stage, [face])
  expect([...worn]).toEqual([expect.objectContaining({ family: 'Picture Source Sans' })])
  expect(stage.style.getPropertyValue('--sans')).toBe("'Picture Source Sans', 'Source Sans', serif")
  expect(stage.style.getPropertyValue('--mono')).toBe('')
  takeOff()
  expect(worn.size).toBe(0)
})

test('a file names the faces as the page does', () => {
  expect(ownFamilies('"Picture Source Sans", "Source Sans", serif')).toBe('"Source Sans", serif')
  expect(ownFamilies('Literata, serif')).toBe('Literata, serif')
})
