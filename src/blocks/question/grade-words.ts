import type { Grade } from '#domain/question/grade.ts'
import type { Question } from '#domain/question/question.ts'

type Graded = Extract<Grade, { status: 'graded' }>

/** What a grade comes to, in one sentence: "Partly right: 3 of 5." */
export function gradeWords(question: Question, grade: Grade): string {
  if (grade.status === 'unscored') return 'Not scored: only you can judge it.'
  if (grade.status === 'incomplete') return 'Not answered in full.'
  if (grade.score >= 1) return 'Right.'
  if (grade.score <= 0) return 'Not right.'
  return `Partly right: ${share(question, grade)}.`
}

/** Counted in the things that the kind's own rule counts, so that the words fit the mark. */
function share(question: Question, { parts }: Graded): string {
  const full = parts.filter((part) => part.score >= 1).length
  const count = `${full} of ${parts.length}`
  switch (question.kind) {
    case 'order': {
      const halves = parts.reduce((sum, part) => sum + part.score * (parts.length - 1), 0)
      const pairs = (parts.length * (parts.length - 1)) / 2
      return `${Math.round(halves / 2)} of ${pairs} pairs stand the right way round`
    }
    case 'multiple-choice':
      return `${count} options rightly chosen or left`
    case 'chart-reading':
      return full > 0 ? `${count} close enough` : 'near, but none close enough'
    default:
      return count
  }
}
