import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { atlasContent, atlasFigureContent } from '#build/reference/atlas-content.ts'
import { problemsIn, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const atlas = `- id: border
  title: The border
  figures: [border-map]
`
const told = async (text: string) =>
  (await problemsIn({ 'atlas.yaml': text })).map(({ message }) => message)

test('a sound atlas gives no problem, and a course may have none', async () => {
  expect(await told(atlas)).toEqual([])
  expect(await problemsIn()).toEqual([])
})

test('a figure in no section, in two, or in none of the content is told', async () => {
  expect(await told(atlas.replace('[border-map]', '[border-mop]'))).toEqual([
    'border: there is no figure called “border-mop”.',
    'The figure border-map stands in no section of the atlas; name it in atlas.yaml.',
  ])
  expect(await told(`${atlas}${atlas.replace('id: border', 'id: again')}`)).toEqual([
    'again: the figure border-map stands in border already.',
  ])
})

test('the index has each figure with its origin, and the first of a section whole', async () => {
  const course = await withTinyCourse({ 'atlas.yaml': atlas }, (root) => readCourse(root))
  const { sections, figures, statements } = atlasContent(course)
  expect(sections).toHaveLength(1)
  expect(sections[0]?.entries).toEqual([
    expect.objectContaining({ id: 'border-map', title: 'A long border', origins: ['jia'] }),
  ])
  expect(Object.keys(figures)).toEqual(['border-map'])
  expect(Object.keys(statements).sort()).toEqual(['map-length', 'two-sides'])
})

test('a figure’s page knows its place, what it rests on, and who asks about it', async () => {
  const course = await withTinyCourse({ 'atlas.yaml': atlas }, (root) => readCourse(root))
  const content = atlasFigureContent(course, 'border-map')
  expect(content).toMatchObject({ section: 'The border', number: 1, count: 1 })
  expect(content.rests).toEqual(['two-sides', 'map-length'])
  expect(content.questions.map(({ id }) => id)).toEqual(['length-from-the-map'])
  expect(content.previous).toBeUndefined()
  expect(() => atlasFigureContent(course, 'no-map')).toThrow('no figure no-map')
})

test('a figure that asks first is listed and linked by its question', async () => {
  const course = await readCourse()
  const asking = [...course.figures.values()].filter(({ predict }) => predict)
  expect(asking.length).toBeGreaterThan(0)
  const entries = atlasContent(course).sections.flatMap((section) => section.entries)
  const pages = entries.map(({ id }) => atlasFigureContent(course, id))
  const links = pages.flatMap(({ previous, next }) => [previous, next].filter((one) => !!one))
  for (const { id, title, predict } of asking) {
    expect(entries.find((entry) => entry.id === id)?.ask).toBe(predict?.ask)
    expect(links.filter((link) => link.id === id).map((link) => link.title)).not.toContain(title)
  }
})

test('a section opens with a figure that shows itself at once, never with one that asks first', async () => {
  const course = await readCourse()
  const { sections, figures } = atlasContent(course)
  expect(Object.values(figures).filter(({ predict }) => predict)).toEqual([])
  for (const { entries } of sections) {
    const open = entries.filter(({ ask }) => ask === undefined)
    expect(entries.filter(({ id }) => figures[id]).map(({ id }) => id)).toEqual(
      open.slice(0, 1).map(({ id }) => id),
    )
  }
})
