import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import type { CaseReach } from '#domain/cases/case-parts.ts'
import type { Years } from '#domain/lesson/course.ts'
import { yearPosition } from '#domain/lesson/years-ribbon.ts'
import styles from './paper-reach.module.css'

type PaperReachProps = {
  readonly authors: readonly CaseReach[]
  readonly date: string
  readonly years: Years
}

const names = { jia: 'Jia', ding: 'Ding' }
/** Pixels from the top: the years of the event, then a bar for each author. */
const top = 26
const step = 34

/** How far each paper reaches, against the years of the event: nobody explains what he did not live to see. */
export function PaperReach({ authors, date, years: [from, to] }: PaperReachProps) {
  const start = yearPosition(from)
  const end = yearPosition(to)
  const bottom = top + authors.length * step
  return (
    <div className={styles.reach}>
      <h3 className={styles.title}>How far each paper reaches</h3>
      <svg className={styles.picture} aria-hidden="true" focusable="false">
        <rect
          className={styles.span}
          x={`${start}%`}
          y="18"
          width={`${end - start}%`}
          height={bottom - 18}
        />
        <text className={styles.when} x={`${end}%`} y="12" textAnchor={end > 80 ? 'end' : 'middle'}>
          {date}
        </text>
        {authors.map(({ id, years }, at) => (
          <rect
            key={id}
            className={styles.bar}
            x={`${yearPosition(years[0])}%`}
            y={top + at * step}
            width={`${yearPosition(years[1]) - yearPosition(years[0])}%`}
            height={step - 10}
          />
        ))}
        <line className={styles.event} x1={`${end}%`} x2={`${end}%`} y1="18" y2={bottom} />
        {authors.map(({ id, years }, at) => (
          <text
            key={id}
            className={styles.label}
            x={`${yearPosition(years[0])}%`}
            dx="8"
            y={top + at * step + 16}
          >
            {`${names[id]} to ${years[1]}`}
          </text>
        ))}
      </svg>
      {authors.map(({ id, reach, evidence }) => (
        <p key={id} className={styles.words}>
          {`${reach} `}
          <EvidenceMarks ids={evidence} />
        </p>
      ))}
    </div>
  )
}
