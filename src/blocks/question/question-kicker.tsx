import type { Question } from '#domain/question/question.ts'
import { kindName } from '#domain/question/registry.ts'
import styles from './question-kicker.module.css'

type QuestionKickerProps = { readonly eyebrow: string; readonly question: Question }

/** The small line above a prompt: where the question stands and what it asks to do. */
export function QuestionKicker({ eyebrow, question }: QuestionKickerProps) {
  return (
    <p className={styles.kicker}>
      <span className={styles.place}>{eyebrow}</span>
      <span>{kindName(question)}</span>
    </p>
  )
}
