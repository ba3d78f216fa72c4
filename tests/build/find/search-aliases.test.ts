import { expect, test } from 'vitest'
import { ContentError } from '#build/content/content-problem.ts'
import { readCourse } from '#build/content/course.ts'
import { withTinyCourse } from '#tests/support/builders/tiny-course.ts'

async function faultsOf(file: string): Promise<string[]> {
  try {
    await withTinyCourse({ 'search-aliases.yaml': file }, (root) => readCourse(root))
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

const sound = `- { id: moscow, name: Moscow, ru: [Москва], discrepancy: two-years }
- { id: china, name: China, zh: [中国] }
`

test('sound aliases are read, and a course need not have any', async () => {
  expect(await faultsOf(sound)).toEqual([])
  const without = await withTinyCourse({}, (root) => readCourse(root))
  expect(without.aliases.size).toBe(0)
})

test('a name that the course never writes leads nowhere', async () => {
  expect(await faultsOf(sound.replace('name: Moscow', 'name: Minsk'))).toEqual([
    'moscow: the course never writes “Minsk”, so nothing would be found.',
  ])
})

test('a name of two things is told, however it is written', async () => {
  expect(await faultsOf(sound.replace('zh: [中国]', 'ru: [МОСКВА]'))).toEqual([
    'china: the name “МОСКВА” stands in moscow already.',
  ])
})

test('a doubtful place that does not exist is told', async () => {
  expect(await faultsOf(sound.replace('two-years', 'three-years'))).toEqual([
    'moscow: there is no discrepancy called “three-years”.',
  ])
})

test('a misspelt field is told by the schema', async () => {
  const [fault] = await faultsOf(sound.replace('zh:', 'cn:'))
  expect(fault).toContain('cn')
})

test('the names that the papers misspell are aliases, each examined by a doubtful place', async () => {
  const { aliases, base } = await readCourse()
  for (const slip of ['Kirghizia', 'Alamutu', 'Chenchen', 'Tovyeka']) {
    const alias = [...aliases.values()].find(({ also }) => also.includes(slip))
    const { says = '' } = base.discrepancies.get(alias?.discrepancy ?? '') ?? {}
    expect(says.includes(slip), slip).toBe(true)
  }
})
