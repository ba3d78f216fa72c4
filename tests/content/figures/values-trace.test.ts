// @vitest-environment jsdom
/** Every value of every figure has a paragraph of the papers or a source beyond them. */
import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import type { Statement } from '#domain/evidence/evidence.ts'
import { shownFigure } from '#tests/support/builders/shown-figure.tsx'

const course = await readCourse()
const figures = [...course.figures.values()]
const carried = (entry: Statement | undefined) =>
  entry !== undefined && (entry.outside !== undefined || entry.paragraphs.length > 0)

test('the course has at least 24 figures, each in one section of the atlas', () => {
  const placed = [...course.atlas.values()].flatMap((section) => section.figures)
  expect(placed.length).toBeGreaterThanOrEqual(24)
  expect(placed.toSorted()).toEqual(figures.map(({ id }) => id).sort())
})

describe.each(figures)('$id', (figure) => {
  test('each row of its table names evidence that leads to a paragraph or an outside source', async () => {
    const { table } = await shownFigure(figure)
    expect(table.rows.length).toBeGreaterThan(1)
    for (const { cells, evidence } of table.rows) {
      const found = evidence.map((id) => course.base.statements.get(id))
      expect({ cells, evidence, traced: found.length > 0 && found.every(carried) }).toEqual({
        cells,
        evidence,
        traced: true,
      })
    }
  })

  test('what comes from beyond the papers is named by the figure itself, with its as-of date', async () => {
    const { table } = await shownFigure(figure)
    const outside = (ids: readonly string[]) =>
      ids.filter((id) => course.base.statements.get(id)?.outside !== undefined)
    const inRows = outside(table.rows.flatMap((row) => row.evidence))
    if (inRows.length === 0) return
    expect(outside(figure.evidence).length).toBeGreaterThan(0)
    expect(figure.asOf).toBeDefined()
  })
})
