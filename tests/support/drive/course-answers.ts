/** The course's own questions, read from its files, and answers to give to them. */
import { readCourse, type Course } from '#build/content/course.ts'
import { caseQuestions } from '#build/reference/cases.ts'
import type { Question, QuestionKindId, QuestionResponse } from '#domain/question/question.ts'
import { keyOf } from '#domain/question/registry.ts'
import type { ChoiceOption } from '#domain/question/question-base.ts'

/** All that a page of the course may ask: the modules' questions, the source lab's, the workbench's. */
export function questionsOf(course: Course): ReadonlyMap<string, Question> {
  const beside = [
    ...[...course.lab.values()].map(({ question }) => question),
    ...caseQuestions(course),
  ]
  return new Map([
    ...course.modules.flatMap((module) => [...module.questions]),
    ...beside.map((question) => [question.id, question] as const),
  ])
}

export async function readQuestions(): Promise<ReadonlyMap<string, Question>> {
  return questionsOf(await readCourse())
}

/** One question of a kind; those of the bank before the checks. */
export function oneOfKind(
  questions: ReadonlyMap<string, Question>,
  kind: QuestionKindId,
): Question {
  const all = [...questions.values()].filter((question) => question.kind === kind)
  const found = all.find((question) => question.id.startsWith('bank-')) ?? all[0]
  if (!found) throw new Error(`The course has no question of the kind ${kind}.`)
  return found
}

function wrongOption(options: readonly ChoiceOption[]): string {
  return options.find((option) => !option.right)?.id ?? ''
}

function turned(placed: Readonly<Record<string, string>>): Record<string, string> {
  const places = Object.values(placed)
  const moved = [...places.slice(1), ...places.slice(0, 1)]
  return Object.fromEntries(Object.keys(placed).map((id, at) => [id, moved[at] ?? '']))
}

/** A full answer that earns less than the whole mark; an explanation is rated as missing the point. */
export function wrongResponse(question: Question): QuestionResponse {
  switch (question.kind) {
    case 'single-choice':
      return { choice: wrongOption(question.options) }
    case 'multiple-choice':
      return { choices: [wrongOption(question.options)] }
    case 'order': {
      const items = question.items.toSorted((one, other) => other.place - one.place)
      return { order: items.map((item) => item.id) }
    }
    case 'match':
      return {
        placed: turned(Object.fromEntries(question.rows.map((row) => [row.id, row.answer]))),
      }
    case 'sort':
      return {
        placed: turned(Object.fromEntries(question.items.map((item) => [item.id, item.group]))),
      }
    case 'number':
      return { text: String(Math.round(question.answer + 3 * (question.tolerance + 10))) }
    case 'cloze': {
      const blanks = question.blanks.map((blank) => [
        blank.id,
        blank.type === 'choice' ? wrongOption(blank.options) : 'nothing',
      ])
      return { blanks: Object.fromEntries(blanks) }
    }
    case 'chart-reading':
      return {
        values: Object.fromEntries(question.points.map((point) => [point.id, question.max])),
      }
    case 'conflict':
      return {
        parts: Object.fromEntries(
          question.parts.map((part) => [part.id, wrongOption(part.options)]),
        ),
      }
    case 'explain':
      return { text: 'They met and signed.', covered: [], rating: 'missed' }
  }
}

/** The key; an explanation in fewer words than the model, for somebody has to type it. */
export function rightResponse(question: Question): QuestionResponse {
  if (question.kind !== 'explain') return keyOf(question)
  const [point] = question.points
  return { text: 'Each side can watch.', covered: point ? [point.id] : [], rating: 'well' }
}
