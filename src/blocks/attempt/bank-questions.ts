import type { BlueprintCandidate } from '#domain/quiz/blueprint.ts'
import { ownValue } from '#domain/base/own-record.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'

const known = new WeakMap<BankContent, ReadonlyMap<string, Question>>()

/** A bank's questions by id, the same map for the same bank. */
export function bankQuestions(content: BankContent): ReadonlyMap<string, Question> {
  const made = known.get(content) ?? new Map(Object.entries(content.questions))
  known.set(content, made)
  return made
}

/** The module that teaches a question; undefined when its section is gone. */
export function moduleOfQuestion(content: BankContent, question: Question): string | undefined {
  return ownValue(content.sections, question.section)?.module
}

/** The bank's questions as the final quiz's blueprint draws them. */
export function blueprintCandidates(content: BankContent): readonly BlueprintCandidate[] {
  return content.pool.flatMap((id) => {
    const question = content.questions[id]
    const module = question && moduleOfQuestion(content, question)
    if (!module) return []
    return [{ id, module, level: question.level, objectives: question.objectives }]
  })
}
