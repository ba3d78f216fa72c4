import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { discrepancyFamilies } from '#domain/evidence/evidence.ts'
import { authorOf } from '#domain/evidence/paragraph-name.ts'
import { plain, repeated } from '#tests/support/prose/sameness.ts'

const course = await readCourse()
const exercises = [...course.lab.values()]
const questions = exercises.map(({ question }) => question)

function discrepancyOf(id: string) {
  const entry = course.base.discrepancies.get(id)
  if (!entry) throw new Error(`There is no discrepancy ${id}.`)
  return entry
}

describe('the lab as a whole', () => {
  test('has at least 24 exercises, and at least 4 of each family', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(24)
    for (const family of discrepancyFamilies) {
      const own = exercises.filter((one) => discrepancyOf(one.discrepancy).family === family)
      expect(own.length, family).toBeGreaterThanOrEqual(4)
    }
  })

  test('asks in at least five kinds of question', () => {
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5)
  })

  test('names each exercise with a title of its own, other than that of its discrepancy', () => {
    const titles = exercises.map(({ title }) => title)
    expect(repeated(titles)).toEqual([])
    for (const { id, title, discrepancy } of exercises)
      expect(plain(title), id).not.toBe(plain(discrepancyOf(discrepancy).title))
  })
})

describe('every exercise', () => {
  test('has accounts from the paper they name, with their paragraphs, in sentences', () => {
    for (const { id, accounts } of exercises)
      for (const account of accounts) {
        expect(account.paragraphs.length, id).toBeGreaterThan(0)
        const authors = new Set(account.paragraphs.map(authorOf))
        expect(authors.size, `${id} ${account.id}`).toBe(1)
        if (account.source === 'note')
          for (const name of account.paragraphs)
            expect(name, `${id} ${account.id}`).toMatch(/\.[nr]\.|\.t\./)
        else expect([...authors].join().toLowerCase(), `${id} ${account.id}`).toBe(account.source)
        expect(account.says, `${id} ${account.id}`).toMatch(/[.?!]["”]?$/)
      }
  })

  test('draws its accounts from the paragraphs of its discrepancy, at least in part', () => {
    for (const { id, discrepancy, accounts } of exercises) {
      const known = discrepancyOf(discrepancy).paragraphs
      for (const { paragraphs } of accounts.slice(0, 1))
        expect(
          paragraphs.some((name) => known.includes(name)),
          id,
        ).toBe(true)
    }
  })

  test('says in one to three sentences what would settle it, and does not repeat the entry', () => {
    for (const { id, settle, discrepancy } of exercises) {
      expect(settle, id).toMatch(/^\p{Lu}.{40,}[.?]$/su)
      expect(settle.length, id).toBeLessThanOrEqual(320)
      const { reading, lesson } = discrepancyOf(discrepancy)
      expect([plain(reading), plain(lesson)], id).not.toContain(plain(settle))
    }
  })

  test('has two hints, and no two accounts that say the same', () => {
    for (const { id, hints } of questions) expect(hints.length, id).toBe(2)
    for (const { id, accounts } of exercises)
      expect(repeated(accounts.map(({ says }) => says)), id).toEqual([])
  })
})
