import { expect, test } from 'vitest'
import type { ContentProblem } from '#build/content/content-problem.ts'
import { readFigures } from '#build/reference/figures.ts'
import { problemsIn, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const file = 'figures/border-map.yaml'
const filled = `id: border-map
title: A long border
subtitle: Length in kilometres
evidence: [two-sides]
fill:
  whole: lengths/whole
  rows: outside-data/rows
`
const lengths = `whole: { length: { km: 7000, is: more than }, evidence: [map-length] }
`
const rows = `- { neighbour: kg, length: { km: 1000, is: about }, evidence: [two-sides] }
`

test('a figure draws data that stand in another file, or under a key of one', async () => {
  const files = { [file]: filled, 'lengths.yaml': lengths, 'outside-data/rows.yaml': rows }
  const figures = await withTinyCourse(files, (root) => {
    const problems: ContentProblem[] = []
    const read = readFigures(root, problems)
    expect(problems).toEqual([])
    return Promise.resolve(read)
  })
  expect(figures.get('border-map')).toMatchObject({
    whole: { length: { km: 7000 } },
    rows: [{ neighbour: 'kg', length: { km: 1000 } }],
  })
})

test('data that are not there are told with the field that wants them', async () => {
  const problems = await problemsIn({ [file]: filled, 'outside-data/rows.yaml': rows })
  expect(problems.map(({ message }) => message)).toEqual([
    'fill.whole names lengths/whole, where there are no data.',
  ])
  expect(problems[0]?.file).toBe(file)
})

test('data of a wrong form are told as if they stood in the figure', async () => {
  const bad = rows.replace('km: 1000', 'km: none')
  const problems = await problemsIn({
    [file]: filled,
    'lengths.yaml': lengths,
    'outside-data/rows.yaml': bad,
  })
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain('rows.1.length.km')
})

test('a figure’s file is called by its id', async () => {
  const problems = await problemsIn({
    'figures/another.yaml': filled
      .replace(/fill:[^]*/, `${lengths}rows: ${rows.slice(1)}`)
      .replace(/rows: (.*)\n/, 'rows:\n  -$1\n'),
    [file]: undefined,
  })
  expect(problems.map(({ message }) => message)).toContain(
    'The file of the figure border-map is not called so.',
  )
})
