import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { timelineContent } from '#build/reference/timeline.ts'
import { mistakesIn, type FileMistake } from '#tests/support/builders/author-mistakes.ts'
import { problemsIn, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const timeline = `- id: moscow
  when: '1997-04'
  text: The five signed in Moscow.
  kind: agreement
  modules: [borders]
  papers: [jia, ding]
  evidence: [signed-in-moscow]
  discrepancies: [two-years]

- id: two-sides-sit
  when: '1996'
  text: Five states sat as two parties.
  kind: talks
  modules: [later, borders]
  papers: [jia]
  evidence: [two-sides]

- id: moscow-dated
  when: '1997-04-24'
  text: The agreement bears this day.
  kind: agreement
  modules: [borders]
  beyond: { source: An archive, asOf: 1 September 2025 }
  compare: moscow
`

test('a sound timeline gives no problem, and a course may have none', async () => {
  expect(await problemsIn({ 'timeline.yaml': timeline })).toEqual([])
  expect(await problemsIn()).toEqual([])
})

test('the page is given the events in time, with places, titles and modules', async () => {
  const course = await withTinyCourse({ 'timeline.yaml': timeline }, (root) => readCourse(root))
  const { events, modules, years } = timelineContent(course)
  expect(events.map((event) => event.id)).toEqual(['two-sides-sit', 'moscow', 'moscow-dated'])
  expect(events[1]).toMatchObject({
    cited: [{ id: 'signed-in-moscow', paragraphs: ['jia.1.2', 'ding.3.a.1'] }],
    doubts: [{ id: 'two-years', title: 'Two years for one meeting' }],
  })
  expect(modules).toEqual([
    { id: 'borders', title: 'Borders', lesson: 'first' },
    { id: 'later', title: 'Later' },
  ])
  expect(years).toEqual([1996, 1997])
})

const mistakes: readonly FileMistake[] = [
  {
    what: 'unknown evidence',
    change: ['evidence: [two-sides]', 'evidence: [two-sides, three-sides]'],
    line: 'id: two-sides-sit',
    says: 'two-sides-sit: there is no evidence entry called “three-sides”.',
  },
  {
    what: 'an unknown discrepancy',
    change: ['[two-years]', '[three-years]'],
    line: 'id: moscow',
    says: 'moscow: there is no discrepancy called “three-years”.',
  },
  {
    what: 'an unknown module',
    change: ['[later, borders]', '[sooner, borders]'],
    line: 'id: two-sides-sit',
    says: 'two-sides-sit: there is no module called “sooner”.',
  },
  {
    what: 'a comparison with nothing',
    change: ['compare: moscow', 'compare: minsk'],
    line: 'id: moscow-dated',
    says: 'moscow-dated: there is no event called “minsk”.',
  },
  {
    what: 'a comparison with another outside source',
    change: ['compare: moscow', 'compare: moscow-dated'],
    line: 'id: moscow-dated',
    says: 'moscow-dated: it is compared with “moscow-dated”, which is beyond the papers itself.',
  },
  {
    what: 'a paper that none of its evidence stands in',
    change: ['papers: [jia]\n', 'papers: [jia, ding]\n'],
    line: 'id: two-sides-sit',
    says: 'two-sides-sit: none of its evidence stands in ding.',
  },
  {
    what: 'a paper left out',
    change: ['papers: [jia, ding]', 'papers: [jia]'],
    line: 'id: moscow',
    says: 'moscow: its evidence stands in ding too; name that paper.',
  },
  {
    what: 'an impossible date',
    change: ["'1997-04-24'", "'1997-04-31'"],
    line: "when: '1997-04-31'",
    says: 'moscow-dated.when is no day, month, year or span of the calendar, such as 1996-04-26, 1990-04, 2014 or 2015-07-09/2015-07-10.',
  },
  {
    what: 'an event that rests on nothing',
    change: ['  beyond: { source: An archive, asOf: 1 September 2025 }\n  compare: moscow\n', ''],
    line: 'id: moscow-dated',
    says: 'moscow-dated needs either evidence from the papers or a source beyond them, and not both.',
  },
  {
    what: 'an id used twice',
    change: ['id: moscow-dated', 'id: two-sides-sit # again'],
    line: '# again',
    says: 'The id two-sides-sit is already used in timeline.yaml:10.',
  },
]

mistakesIn('timeline.yaml', timeline, mistakes)
