import { expect, test } from 'vitest'
import { besideBoth, sideBySide, speaking } from '#domain/cases/side-by-side.ts'
import { sampleCase, sampleComparison, sampleParts } from '#tests/support/builders/sample-case.ts'

const rows = sideBySide(sampleCase, sampleParts, sampleComparison)
const row = (id: string) => rows.find((one) => one.id === id)

test('each part stands once, with its cards or with the reason for its silence', () => {
  const cells = rows.flatMap(({ jia, ding }) => [jia, ding])
  const parts = cells.flatMap((cell) => (cell.kind === 'part' ? [cell] : []))
  expect(parts.map(({ part }) => part.id).toSorted()).toEqual(
    sampleParts.map(({ id }) => id).toSorted(),
  )
  for (const { pieces, silence } of parts) expect(pieces.length > 0).toBe(silence === undefined)
})

test('what corresponds lies in one row, and a gap says that it is one', () => {
  expect(row('interests')).toMatchObject({
    jia: { part: { id: 'jia-interests' }, pieces: [{ id: 'certainty' }, { id: 'image' }] },
    ding: { part: { id: 'ding-interests' }, pieces: [{ id: 'ground' }] },
  })
  expect(row('danger')?.jia).toMatchObject({ kind: 'lack', lacks: 'Danger is no factor of Jia.' })
  expect(row('rules')?.jia).toMatchObject({ silence: { part: 'jia-norms' } })
})

test('cards that belong to neither lie beside both', () => {
  expect(besideBoth(sampleCase).map(({ id }) => id)).toEqual(['calm', 'press'])
})

test('a part that a comparison names and nobody has written is told', () => {
  expect(() => sideBySide(sampleCase, [], sampleComparison)).toThrow(/There is no part/)
})

test('a part speaks unless it is silent', () => {
  expect(speaking(sampleCase, sampleParts).filter(({ speaks }) => !speaks)).toEqual([
    { id: 'jia-norms', name: 'Shared norms', author: 'Jia', speaks: false },
  ])
})
