import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import { teachingGuideSchema, timedSteps } from '#domain/teaching/teaching-guide.ts'

const plan = (minutes: number, ...steps: number[]) => ({
  minutes,
  steps: steps.map((one, at) => ({ minutes: one, what: `Step ${at + 1}`, how: 'Talk.' })),
})
const prompt = (text: string) => ({ prompt: text, look: 'It sees both.', evidence: ['two-sides'] })
const guide = {
  intro: 'It opens the course.',
  timing: [plan(90, 30, 60), plan(45, 45)],
  reading: [{ paragraphs: ['jia.1.1'], why: 'The border.' }],
  discussion: ['One?', 'Two?', 'Three?', 'Four?', 'Five?'].map(prompt),
  pitfalls: ['A list is learnt.'],
}

const problems = (change: object) => {
  const read = v.safeParse(teachingGuideSchema, { ...guide, ...change })
  return read.issues ? plainProblems(read.issues) : []
}

test('a guide needs no note on fairness and no way beyond the papers', () => {
  expect(problems({})).toEqual([])
  expect(v.parse(teachingGuideSchema, guide)).toMatchObject({ fairness: [] })
})

test('the steps of a plan fill the class to the minute', () => {
  expect(problems({ timing: [plan(90, 30, 61), plan(45, 45)] })).toEqual([
    'timing.1 has steps whose minutes do not add up to the class',
  ])
  expect(problems({ timing: [plan(90, 90, 0), plan(45, 45)] })).toEqual([
    'timing.1.steps.2.minutes is no time',
  ])
  expect(problems({ timing: [plan(90, 29.5, 60.5), plan(45, 45)] })).toContain(
    'timing.1.steps.1.minutes is no whole number of minutes',
  )
})

test('both lengths of class are planned, the long one first', () => {
  const both = 'timing needs a plan for a class of 90 minutes and then one of 45'
  expect(problems({ timing: [plan(45, 45), plan(90, 90)] })).toEqual([both])
  expect(problems({ timing: [plan(90, 90)] })).toEqual([both])
})

test('there are five or six prompts, each with evidence for what it reaches', () => {
  const { discussion } = guide
  expect(problems({ discussion: discussion.slice(1) })).toEqual([
    'discussion has fewer than five prompts',
  ])
  expect(problems({ discussion: [...discussion, ...discussion] })).toEqual([
    'discussion has more than six prompts',
  ])
  expect(problems({ discussion: [{ ...prompt('Six?'), evidence: [] }, ...discussion] })).toEqual([
    'discussion.1.evidence names no evidence',
  ])
})

test('a way beyond the papers names its source and how old it is', () => {
  expect(problems({ beyond: { title: 'A length', activity: 'Measure.', source: 'CIA' } })).toEqual([
    'beyond.asOf is missing',
  ])
})

test('each step of a plan begins where the one before it ends', () => {
  const [long] = v.parse(teachingGuideSchema, guide).timing
  expect(long && timedSteps(long)).toEqual([
    { from: 0, to: 30, what: 'Step 1', how: 'Talk.' },
    { from: 30, to: 90, what: 'Step 2', how: 'Talk.' },
  ])
})
