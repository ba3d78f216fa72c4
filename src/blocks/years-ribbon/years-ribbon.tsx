import type { Years } from '#domain/lesson/course.ts'
import { ribbonYears, yearPosition, yearsRibbon } from '#domain/lesson/years-ribbon.ts'
import styles from './years-ribbon.module.css'

const shift = { start: 6, middle: 0, end: -6 } as const

/** The line of years under the page's head: the window says which of them this page is about. */
export function YearsRibbon({
  years,
  subject,
}: {
  readonly years: Years
  readonly subject: string
}) {
  const ribbon = yearsRibbon(years)
  const [from, to] = years
  const edges = [ribbon.from, ribbon.from + ribbon.width]
  return (
    <svg
      className={styles.ribbon}
      role="img"
      aria-label={`${subject}: ${from} to ${to}, on a line from ${ribbonYears[0]} to ${ribbonYears[1]}`}
    >
      <rect
        className={styles.window}
        x={`${ribbon.from}%`}
        y="0"
        width={`${ribbon.width}%`}
        height="100%"
      />
      {[1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020].map((year) => (
        <line
          key={year}
          className={styles.tick}
          x1={`${yearPosition(year)}%`}
          x2={`${yearPosition(year)}%`}
          y1="0"
          y2="5"
        />
      ))}
      {edges.map((x) => (
        <line key={x} className={styles.edge} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
      ))}
      {ribbon.labels.map((label) => (
        <text
          key={label.text}
          className={label.edge ? `${styles.label} ${styles.own}` : styles.label}
          x={`${label.x}%`}
          dx={shift[label.anchor]}
          y="26"
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </svg>
  )
}
