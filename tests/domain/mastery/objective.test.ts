import { expect, test } from 'vitest'
import { moduleObjectives } from '#domain/mastery/objective.ts'
import { explainQuestion } from '#tests/support/builders/question-builders.ts'
import { bankOf, plainQuestion } from '#tests/support/quiz/quiz-world.tsx'

const bank = {
  ...bankOf([plainQuestion('one'), plainQuestion('two'), explainQuestion({ id: 'essay' })]),
  objectives: {
    'M1.1': { verb: 'Identify', text: 'name the five members' },
    'M1.2': { verb: 'Judge', text: 'judge the record' },
  },
}

test('an objective comes with the questions that ask it and the sections that teach it', () => {
  const { objectives, ...module } = moduleObjectives(bank)
  expect(module).toEqual({
    id: 'border-cbms',
    title: 'Border confidence-building',
    label: 'Module 1',
  })
  expect(objectives[0]).toEqual({
    id: 'M1.1',
    text: 'name the five members',
    sections: [
      {
        id: 'a-border-inherited#five-states-two-parties',
        to: '/learn/border-cbms/a-border-inherited/#five-states-two-parties',
        title: 'Five states, two parties',
        lesson: 'A border inherited',
      },
    ],
    questions: [
      { id: 'one', kind: 'single-choice', prompt: 'Prompt of one?' },
      { id: 'two', kind: 'single-choice', prompt: 'Prompt of two?' },
    ],
  })
})

test('an objective that nothing asks stands there without either', () => {
  expect(moduleObjectives(bank).objectives[1]).toMatchObject({ sections: [], questions: [] })
})

test('what the quiz may not draw, as a guess before reading, is not counted', () => {
  const { objectives } = moduleObjectives({ ...bank, pool: ['two'] })
  expect(objectives[0]?.questions.map(({ id }) => id)).toEqual(['two'])
})
