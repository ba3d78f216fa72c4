import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { coverageReport } from '#build/course-data/coverage-report.ts'
import { objectiveCoverage, sourcesContent } from '#build/course-data/coverage.ts'
import { tinyCourse, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const course = await withTinyCourse({}, (root) => readCourse(root))
const sources = sourcesContent(course)

test('an objective is tested by every question that names it but the prequestions', () => {
  expect(course.modules.flatMap(objectiveCoverage)).toEqual([
    {
      id: 'M1.1',
      lessons: ['first', 'second'],
      questions: 3,
      kinds: ['chart-reading', 'conflict', 'single-choice'],
    },
  ])
})

test('a paragraph is taught by lessons that cite an entry of it and tested by questions resting on one', () => {
  const paragraphs = sources.papers.flatMap((paper) => paper.paragraphs)
  expect(paragraphs).toEqual([
    {
      name: 'jia.1.1',
      kind: 'paragraph',
      entries: ['two-sides', 'map-length'],
      taughtBy: ['borders/first'],
      testedBy: 3,
    },
    {
      name: 'jia.1.2',
      kind: 'paragraph',
      entries: ['signed-in-moscow'],
      taughtBy: ['borders/second'],
      testedBy: 1,
    },
    {
      name: 'ding.3.a.1',
      kind: 'paragraph',
      entries: ['signed-in-moscow', 'two-years'],
      taughtBy: ['borders/second'],
      testedBy: 1,
    },
  ])
})

test('the counts are those of the evidence base', () => {
  expect(sources.counts).toEqual({ statements: 3, discrepancies: 1 })
})

test('a paragraph that nobody cites is told as not yet taught', async () => {
  const text = tinyCourse['papers/jia.yaml'].concat('  - { name: jia.2.1, kind: paragraph }\n')
  const wider = await withTinyCourse({ 'papers/jia.yaml': text }, (root) => readCourse(root))
  const report = coverageReport(wider)
  expect(report).toContain('Jia: 3 body paragraphs, 2 taught, 2 tested')
  expect(report).toContain('not yet: Jia §II ¶1')
  expect(report).toContain(
    'M1.1  taught in first, second  tested by 3 questions of 3 kinds (chart-reading, conflict, single-choice)',
  )
})
