/**
 * What is asked of the teacher's guides beyond their form: every listed module has one, it assigns
 * paragraphs that its lessons have to do with, and it stands by the course's rules for claims.
 */
import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { citedParagraphs } from '#tests/support/prose/cited-paragraphs.ts'
import { claimants } from '#tests/support/prose/claimants.ts'
import { sentencesOf, wordsOf } from '#tests/support/prose/readability.ts'

const course = await readCourse()
const guides = course.modules.flatMap((module) => {
  const guide = course.guides.get(module.file.id)
  return guide ? [{ id: module.file.id, module, guide }] : []
})

test('every listed module has a teacher’s guide', () => {
  expect(course.modules.map((one) => one.file.id)).toEqual(guides.map((one) => one.id))
})

describe.each(guides)('the guide to $id', ({ module, guide }) => {
  test('fills both classes to the minute, in steps of half an hour at the most', () => {
    for (const { minutes, steps } of guide.timing) {
      expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes)
      expect(Math.max(...steps.map((step) => step.minutes))).toBeLessThanOrEqual(30)
    }
  })

  test('assigns paragraphs that the papers have, each once, and that the module cites', () => {
    const assigned = guide.reading.flatMap((part) => part.paragraphs)
    expect(assigned.filter((name) => !course.base.paragraphs.has(name))).toEqual([])
    expect(new Set(assigned).size).toBe(assigned.length)
    const cited = citedParagraphs(course, module)
    expect(assigned.filter((name) => !cited.has(name))).toEqual([])
  })

  test('gives prompts that the evidence carries, one of them on a disagreement of the papers', () => {
    const { statements, discrepancies } = course.base
    for (const { prompt, evidence, doubts } of guide.discussion) {
      expect(prompt).toMatch(/\?$/)
      expect(
        evidence.filter((id) => !statements.has(id)),
        prompt,
      ).toEqual([])
      expect(
        doubts.filter((id) => !discrepancies.has(id)),
        prompt,
      ).toEqual([])
    }
    const types = guide.discussion.flatMap((one) =>
      one.doubts.flatMap((id) => discrepancies.get(id)?.types ?? []),
    )
    expect(types).toContain('papers-disagree')
  })

  test('says in two or three sentences what a good discussion reaches', () => {
    for (const { prompt, look } of guide.discussion) {
      expect(sentencesOf(look).length, prompt).toBeGreaterThanOrEqual(2)
      expect(sentencesOf(look).length, prompt).toBeLessThanOrEqual(3)
      expect(wordsOf(look).length, prompt).toBeLessThanOrEqual(80)
    }
  })

  test('introduces itself in two or three sentences', () => {
    expect(sentencesOf(guide.intro).length).toBeGreaterThanOrEqual(2)
    expect(sentencesOf(guide.intro).length).toBeLessThanOrEqual(3)
  })

  test('names each author on whose claims a prompt or a note rests', () => {
    for (const { evidence, text } of [
      ...guide.discussion.map(({ evidence, look, prompt }) => ({
        evidence,
        text: `${prompt} ${look}`,
      })),
      ...guide.fairness.map(({ evidence, note, matter }) => ({
        evidence,
        text: `${matter} ${note}`,
      })),
    ])
      for (const author of claimants(course, evidence)) expect(text).toContain(author)
  })

  test('marks its way beyond the papers with a source and a day', () => {
    expect(guide.beyond?.source).toMatch(/\S/)
    expect(guide.beyond?.asOf).toMatch(/^\d{1,2} [A-Z][a-z]+ 20\d\d$/)
  })
})

test.each([
  ['Xinjiang', 'three-forces'],
  ['Chechnya', 'three-forces'],
  ['Taiwan', 'five-to-sco'],
  ['Kashmir', 'accession'],
])('%s gets a note on a fair discussion where it comes up, in %s', (word, id) => {
  const notes = guides.find((one) => one.id === id)?.guide.fairness ?? []
  expect(notes.map(({ matter }) => matter).join(' ')).toContain(word)
})
