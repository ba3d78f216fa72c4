/** A small course of three modules with plain questions, for the quizzes over the whole course. */
import { bloomLevels } from '#domain/question/question-base.ts'
import type { BankContent, FinalContent } from '#domain/lesson/page-content.ts'
import { bankOf, plainQuestion } from './quiz-world.tsx'

const modules = [
  { id: 'borders', title: 'Borders', lesson: 'first-border' },
  { id: 'summits', title: 'Summits', lesson: 'first-summit' },
  { id: 'forces', title: 'Forces', lesson: 'first-force' },
]

function sectionOf(module: (typeof modules)[number]) {
  return {
    module: module.id,
    lesson: module.lesson,
    lessonTitle: `Lesson on ${module.title}`,
    section: 'start',
    sectionTitle: `Start of ${module.title}`,
  }
}

/** `ids` gives the questions of a module; the quiz goes by this id. */
function courseBank(id: string, title: string, ids: (module: string) => readonly string[]) {
  const questions = modules.flatMap((module) =>
    ids(module.id).map((name, at) =>
      plainQuestion(name, {
        section: `${module.lesson}#start`,
        level: bloomLevels[at % bloomLevels.length],
      } as object),
    ),
  )
  const bank: BankContent = {
    ...bankOf(questions),
    quiz: { id, title, years: [1990, 2017], summary: 'Over everything.', label: 'Whole course' },
    modules,
    sections: Object.fromEntries(
      modules.map((module) => [`${module.lesson}#start`, sectionOf(module)]),
    ),
  }
  return bank
}

/** Two questions a module, in the order of the course: borders-1, borders-2, summits-1, … */
export const placementBank = courseBank('placement', 'Find your starting place', (module) => [
  `${module}-1`,
  `${module}-2`,
])

/** Two questions for each module at each level. */
export const finalBank = courseBank('final', 'The final quiz', (module) =>
  [...bloomLevels, ...bloomLevels].map((level, at) => `${module}-${level}-${at < 5 ? 1 : 2}`),
)

export const finalContent: FinalContent = {
  quiz: finalBank.quiz,
  modules,
  candidates: finalBank.pool.map((id) => {
    const [module = '', level = 'apply'] = id.split('-')
    return { id, module, level: level as (typeof bloomLevels)[number], objectives: ['M1.1'] }
  }),
}
