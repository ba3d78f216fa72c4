import type { QuestionCardProps } from '#blocks/question/question-card-props.ts'
import { Button } from '#ui/button.tsx'
import styles from './question-actions.module.css'
import type { Checking } from './use-checking.ts'

type QuestionActionsProps = Pick<
  QuestionCardProps,
  'question' | 'settled' | 'readOnly' | 'onCheck' | 'onAgain'
> & { readonly checking: Checking }

/** A pressed button stays where it is and says so, so that focus is not dropped and a second press does nothing. */
export function QuestionActions(props: QuestionActionsProps) {
  const { question, settled, readOnly = false, onCheck, onAgain, checking } = props
  const { comparing } = checking
  const compares = question.kind === 'explain'
  const isPressed = settled || comparing
  if (readOnly || (!onCheck && !(settled && onAgain))) return null
  return (
    <div className={styles.actions}>
      {onCheck && !(compares && settled) && (
        <Button unavailable={isPressed} onClick={checking.check}>
          {compares ? (isPressed ? 'Compared' : 'Compare') : isPressed ? 'Checked' : 'Check'}
        </Button>
      )}
      {onCheck && compares && isPressed && (
        <Button unavailable={settled} onClick={checking.finish}>
          Done
        </Button>
      )}
      {settled && onAgain && (
        <Button tone="quiet" onClick={onAgain}>
          Try again
        </Button>
      )}
    </div>
  )
}
