import { expect, onTestFinished, test, vi } from 'vitest'
import { plainColour } from '#charts/take-away/svg/plain-colour.ts'

test.each([
  ['rgb(160, 36, 107)', '#a0246b', 1],
  ['rgba(160, 36, 107, 0.5)', '#a0246b', 0.5],
  ['rgb(160 36 107 / 25%)', '#a0246b', 0.25],
  ['color(srgb 1 0.5 0)', '#ff8000', 1],
  ['color(srgb none 0.2 1.2 / 0.75)', '#0033ff', 0.75],
])('%s is %s at %d', (computed, colour, opacity) => {
  expect(plainColour(computed)).toEqual({ colour, opacity })
})

test('what cannot be seen is no colour', () => {
  expect(plainColour('rgba(0, 0, 0, 0)')).toBeUndefined()
})

test('of any other notation the browser’s own painting tells the colour', () => {
  const pen = {
    fillStyle: '',
    fillRect: vi.fn<() => void>(),
    getImageData: () => ({ data: [16, 32, 48, 255] }),
  }
  const canvas = vi
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    // Only as much of a context as the code uses.
    .mockReturnValue(pen as unknown as RenderingContext)
  onTestFinished(() => canvas.mockRestore())
  expect(plainColour('oklab(0.5 0.1 0.1)')).toEqual({ colour: '#102030', opacity: 1 })
  expect(pen.fillStyle).toBe('oklab(0.5 0.1 0.1)')
  canvas.mockReturnValue(null)
  expect(plainColour('oklab(0.5 0.1 0.1)')).toBeUndefined()
})
