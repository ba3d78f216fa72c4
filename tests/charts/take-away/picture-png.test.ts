import { expect, onTestFinished, test, vi } from 'vitest'
import { picturePng } from '#charts/take-away/picture-png.ts'

type Browser = {
  readonly shows?: boolean
  readonly canvas?: boolean
  readonly file?: Blob | null
}

/** A browser that can do as much as is said. */
function browser({ shows = true, canvas = true, file = new Blob(['png']) }: Browser) {
  class Picture extends EventTarget {
    set src(address: string) {
      expect(address).toBe('blob:svg')
      queueMicrotask(() => this.dispatchEvent(new Event(shows ? 'load' : 'error')))
    }
  }
  vi.stubGlobal('Image', Picture)
  const drawn: unknown[] = []
  const pen = { drawImage: (_: unknown, ...place: number[]) => drawn.push(place) }
  const context = vi
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    // Only as much of a context as the code uses.
    .mockReturnValue(canvas ? (pen as unknown as RenderingContext) : null)
  const toBlob = vi
    .spyOn(HTMLCanvasElement.prototype, 'toBlob')
    .mockImplementation((done) => done(file))
  const released: string[] = []
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:svg')
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => {
    released.push(address)
  })
  onTestFinished(() => {
    vi.unstubAllGlobals()
    context.mockRestore()
    toBlob.mockRestore()
    made.mockRestore()
    revoke.mockRestore()
  })
  return { drawn, released }
}

const size = { width: 300, height: 200 }

test('the drawing is painted at twice its size', async () => {
  const file = new Blob(['png'])
  const { drawn, released } = browser({ file })
  expect(await picturePng('<svg/>', size)).toBe(file)
  expect(drawn).toEqual([[0, 0, 600, 400]])
  expect(released).toEqual(['blob:svg'])
})

test.each([
  [{ shows: false }, 'cannot show the drawing'],
  [{ canvas: false }, 'no canvas'],
  [{ file: null }, 'made no file'],
])('a browser that cannot (%o) says why', async (can, why) => {
  const { released } = browser(can)
  await expect(picturePng('<svg/>', size)).rejects.toThrow(why)
  expect(released).toEqual(['blob:svg'])
})
