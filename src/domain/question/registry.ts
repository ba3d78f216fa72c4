/**
 * Which rules belong to which kind of question, and the functions that hold for any question. A kind
 * without its line here does not compile.
 */
import { seededRandom, seedFrom } from '#domain/base/seeded-random.ts'
import { chartReading } from '#domain/question-kinds/chart-reading.ts'
import { cloze } from '#domain/question-kinds/cloze.ts'
import { match } from '#domain/question-kinds/match.ts'
import { multipleChoice } from '#domain/question-kinds/multiple-choice.ts'
import { numberEntry } from '#domain/question-kinds/number-entry.ts'
import { order } from '#domain/question-kinds/order.ts'
import { shortExplanation } from '#domain/question-kinds/short-explanation.ts'
import { singleChoice } from '#domain/question-kinds/single-choice.ts'
import { sortIntoGroups } from '#domain/question-kinds/sort-into-groups.ts'
import { sourceConflict } from '#domain/question-kinds/source-conflict.ts'
import type { Grade } from './grade.ts'
import type { QuestionKind } from './question-kind.ts'
import type {
  Question,
  QuestionKindId,
  QuestionOf,
  QuestionResponse,
  ResponseOf,
} from './question.ts'

type Registry = {
  readonly [Kind in QuestionKindId]: QuestionKind<QuestionOf<Kind>, ResponseOf<Kind>>
}

export const questionKinds = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  order,
  match,
  sort: sortIntoGroups,
  number: numberEntry,
  cloze,
  'chart-reading': chartReading,
  conflict: sourceConflict,
  explain: shortExplanation,
} satisfies Registry

const registry: Registry = questionKinds

/**
 * The rules of one kind. Called with a union of kinds, the types let any question through to any
 * rules; every call below takes the kind from the very question it hands on, so the two always fit.
 */
function rulesFor<Kind extends QuestionKindId>(
  kind: Kind,
): QuestionKind<QuestionOf<Kind>, ResponseOf<Kind>> {
  return registry[kind]
}

/** The question as this attempt shows it. The same seed gives each question an order of its own. */
export function arrangeQuestion(question: Question, seed: number): Question {
  return rulesFor(question.kind).arrange(question, seededRandom(seedFrom(question.id, seed)))
}

/** The response as its kind knows it; undefined when it is not one for this question. */
export function readResponse(question: Question, raw: unknown): QuestionResponse | undefined {
  return rulesFor(question.kind).readResponse(question, raw)
}

/** Grades a response as stored or imported; what is not one for this question is `incomplete`. */
export function gradeResponse(question: Question, raw: unknown): Grade {
  const rules = rulesFor(question.kind)
  return rules.grade(question, rules.readResponse(question, raw))
}

export function keyOf(question: Question): QuestionResponse {
  return rulesFor(question.kind).key(question)
}

/** A stored or imported response in words; "No answer" for what is not one for this question. */
export function describeResponse(question: Question, raw: unknown): string {
  const rules = rulesFor(question.kind)
  return rules.describe(question, rules.readResponse(question, raw))
}

export function kindName(question: Question): string {
  return questionKinds[question.kind].name
}
