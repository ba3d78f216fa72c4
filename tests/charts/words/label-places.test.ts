import { expect, test } from 'vitest'
import { labelPlaces } from '#charts/words/label-places.ts'

test('a label stands around the middle of its layer where there is room', () => {
  const [place] = labelPlaces([{ name: 'Norms', middle: 10 }])
  expect(place).toMatchObject({ lines: ['Norms'], middle: 10 })
  expect((place?.top ?? 0) + (place?.height ?? 0) / 2).toBeCloseTo(10)
})

test('labels of thin layers do not lie on one another, nor above the drawing', () => {
  const places = labelPlaces(
    [0.1, 0.3, 0.5, 9].map((middle, index) => ({ name: `Part ${index}`, middle })),
  )
  expect(places[0]?.top).toBe(0)
  for (const [index, { top }] of places.slice(1).entries()) {
    const above = places[index]
    expect(top).toBeGreaterThan((above?.top ?? 0) + (above?.height ?? 0))
  }
  const last = places.at(-1)
  expect((last?.top ?? 0) + (last?.height ?? 0) / 2).toBeCloseTo(9)
})

test('a long name is broken where its words part', () => {
  const [long, short] = labelPlaces([
    { name: 'International coordination', middle: 5 },
    { name: 'Pragmatism', middle: 15 },
  ])
  expect(long?.lines).toEqual(['International', 'coordination'])
  expect(short?.lines).toEqual(['Pragmatism'])
  expect(long?.height).toBeGreaterThan(short?.height ?? 0)
})
