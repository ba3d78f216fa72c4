import type { ReactNode } from 'react'
import styles from './case-step.module.css'

export const caseSteps = [
  { id: 'event', title: 'The event' },
  { id: 'bench', title: 'The bench' },
  { id: 'unexplained', title: 'What neither explains' },
  { id: 'judgement', title: 'Your judgement' },
] as const
export type CaseStepId = (typeof caseSteps)[number]['id']

type CaseStepProps = {
  readonly id: CaseStepId
  readonly isDone: boolean
  readonly children: ReactNode
}

/** One of the four steps, on a line that is dashed until the step is done. */
export function CaseStep({ id, isDone, children }: CaseStepProps) {
  const at = caseSteps.findIndex((step) => step.id === id)
  return (
    <section className={styles.step} aria-labelledby={id} data-done={isDone}>
      <span className={styles.line} aria-hidden="true">
        <span className={styles.number}>{at + 1}</span>
      </span>
      <div className={styles.body}>
        <h2 id={id} tabIndex={-1} className={styles.title}>
          {caseSteps[at]?.title}
        </h2>
        {children}
      </div>
    </section>
  )
}

/** The way through the page. */
export function StepLinks() {
  return (
    <nav aria-label="Steps">
      <ol className={styles.links}>
        {caseSteps.map((step, at) => (
          <li key={step.id}>
            <a href={`#${step.id}`}>{`${at + 1} ${step.title}`}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
