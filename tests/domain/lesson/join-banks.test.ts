import { expect, test } from 'vitest'
import { joinBanks } from '#domain/lesson/join-banks.ts'
import type { BankContent, FinalContent } from '#domain/lesson/page-content.ts'
import { singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

function bank(module: string): BankContent {
  const id = `${module}-question`
  return {
    quiz: { id: module, title: module, years: [1990, 1997], summary: module, label: 'Module 1' },
    modules: [{ id: module, title: module, lesson: `${module}-lesson` }],
    questions: { [id]: singleChoiceQuestion({ id }) },
    statements: {},
    discrepancies: {},
    figures: {},
    sections: {
      [`${module}-lesson#start`]: {
        module,
        lesson: `${module}-lesson`,
        lessonTitle: module,
        section: 'start',
        sectionTitle: 'Start',
      },
    },
    objectives: { [module]: { verb: 'Name', text: module } },
    pool: [id, `${module}-not-in-the-final`],
  }
}

const final: FinalContent = {
  quiz: {
    id: 'final',
    title: 'Final quiz',
    years: [1990, 2017],
    summary: 'Everything.',
    label: 'Whole course',
  },
  modules: [
    { id: 'borders', title: 'Borders', lesson: 'borders-lesson' },
    { id: 'energy', title: 'Energy', lesson: 'energy-lesson' },
  ],
  candidates: ['borders', 'energy'].map((module) => ({
    id: `${module}-question`,
    module,
    level: 'apply' as const,
    objectives: ['M1.1'],
  })),
}

test('the joined bank has every question and section, and names each section’s module', () => {
  const joined = joinBanks(final, [bank('borders'), bank('energy')])
  expect(Object.keys(joined.questions)).toEqual(['borders-question', 'energy-question'])
  expect(Object.values(joined.sections).map(({ module }) => module)).toEqual(['borders', 'energy'])
  expect(Object.keys(joined.objectives)).toEqual(['borders', 'energy'])
})

test('it goes by the name of the quiz over everything and draws only what that may ask', () => {
  const joined = joinBanks(final, [bank('borders'), bank('energy')])
  expect(joined.quiz).toBe(final.quiz)
  expect(joined.modules).toBe(final.modules)
  expect(joined.pool).toEqual(['borders-question', 'energy-question'])
})
