import { counted } from '#blocks/attempt/attempt-words.ts'
import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { questionPath } from '#domain/lesson/addresses.ts'
import type { GuideMisconception } from '#domain/teaching/guide-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './misconceptions.module.css'

/** Beliefs that wrong options are built on, what is right instead, and the questions that catch them. */
export function Misconceptions({
  misconceptions,
}: {
  readonly misconceptions: readonly GuideMisconception[]
}) {
  return (
    <ul className={styles.list}>
      {misconceptions.map(({ text, correction, evidence, caughtBy }) => (
        <li key={text}>
          <h3>{text}</h3>
          <div>
            <p>
              <span>{correction}</span> <EvidenceMarks ids={evidence} />
            </p>
            <details className={styles.caught}>
              <summary>{`Caught by ${counted(caughtBy.length, 'question')}`}</summary>
              <ul>
                {caughtBy.map(({ id, prompt }) => (
                  <li key={id}>
                    <AppLink to={questionPath(id)}>{prompt}</AppLink>
                  </li>
                ))}
              </ul>
            </details>
          </div>
        </li>
      ))}
    </ul>
  )
}
