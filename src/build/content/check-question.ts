/** What any question names must exist, wherever in the course it is asked. */
import type { Question } from '#domain/question/question.ts'
import type { Course } from './course.ts'
import { questionEvidence } from './question-evidence.ts'

/** `say` is given each mistake as a sentence about the question. */
export function checkQuestionNames(
  { base, figures }: Course,
  question: Question,
  say: (message: string) => void,
): void {
  for (const id of questionEvidence(question))
    if (!base.statements.has(id)) say(`there is no evidence entry called “${id}”.`)
  if (question.examines && !base.discrepancies.has(question.examines))
    say(`there is no discrepancy called “${question.examines}”.`)
  if (question.kind === 'conflict') {
    if (!base.discrepancies.has(question.discrepancy))
      say(`there is no discrepancy called “${question.discrepancy}”.`)
    for (const name of question.accounts.flatMap((account) => account.paragraphs))
      if (!base.paragraphs.has(name)) say(`neither paper has a paragraph ${name}.`)
  }
  if (question.kind === 'chart-reading' && !figures.has(question.figure))
    say(`there is no figure called “${question.figure}”.`)
}
