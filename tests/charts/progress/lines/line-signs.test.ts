import { expect, test } from 'vitest'
import { lineSigns } from '#charts/progress/lines/line-signs.ts'

test.each([
  ['sure', 'fairly-sure', 'unsure'],
  ['lessons', 'objectives', 'questions', 'terms'],
] as const)('%s and the others of one drawing differ in colour, shape and dashes', (...ids) => {
  const signs = ids.map((id) => lineSigns[id])
  for (const part of ['colour', 'shape', 'dash'] as const)
    expect(new Set(signs.map((sign) => sign[part])).size).toBe(ids.length)
})
