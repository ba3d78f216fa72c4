import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import type { CaseUnexplained } from '#domain/cases/explanation-case.ts'
import styles from './unexplained.module.css'

/** What neither explanation explains; opens once the bench was checked, and stands plain without a script. */
export function Unexplained({
  points,
  isOpen,
}: {
  readonly points: readonly CaseUnexplained[]
  readonly isOpen: boolean
}) {
  if (isOpen) return <Points points={points} />
  return (
    <>
      <p className={styles.waiting}>
        This opens once you have checked the bench. Until then, ask yourself what the cards leave
        open.
      </p>
      <noscript>
        <Points points={points} />
      </noscript>
    </>
  )
}

function Points({ points }: { readonly points: readonly CaseUnexplained[] }) {
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point.id}>
          <h3 className={styles.title}>{point.title}</h3>
          <p>
            {`${point.text} `}
            {point.evidence ? <EvidenceMarks ids={point.evidence} /> : null}
          </p>
          {point.reason ? (
            <p className={styles.reason}>{`Why the papers cannot tell: ${point.reason}`}</p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
