/** The words of the papers are counted paragraph by paragraph: for each of their bodies, and no other. */
import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { base } = await readCourse()
const counted = figureOf('words-by-factor')

test.each(['jia', 'ding'] as const)('every body paragraph of %s is counted, once', (paper) => {
  const body = base.papers
    .find(({ id }) => id === paper)
    ?.paragraphs.filter(({ kind }) => kind === 'paragraph')
    .map(({ name }) => name)
  expect(Object.keys(counted[paper])).toEqual(body)
})

test.each(['jia', 'ding'] as const)('every counted paragraph of %s stands in one part', (paper) => {
  const headings = counted.rows.filter(({ of }) => of === paper).flatMap((part) => part.headings)
  expect(new Set(headings).size).toBe(headings.length)
  const outside = Object.keys(counted[paper]).filter(
    (name) => !headings.includes(name.slice(0, name.lastIndexOf('.'))),
  )
  expect(outside).toEqual([])
})
