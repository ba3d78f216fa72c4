import type { Show } from '#charts/frame/shown.ts'
import { countryColours } from '#charts/country-colours.ts'
import { CountryMark } from '#charts/frame/country-mark.tsx'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import type { Country } from '#domain/series/country.ts'
import { countInWords } from '#domain/series/figure-base.ts'
import {
  applicantNames,
  applicants,
  motivesIndiaPakistanSeries,
  type Applicant,
  type MotiveRow,
  type MotiveSide,
  type MotivesMarks,
} from '#domain/series/interests/motives-india-pakistan.ts'
import styles from './motives-india-pakistan.module.css'

const codes: Readonly<Record<Applicant, Country>> = { india: 'in', pakistan: 'pk' }

type StationProps = {
  readonly row: number
  readonly side: MotiveSide
  /** A question answered with yes or no, where no is an answer and not a silence. */
  readonly answers: boolean
}

/** Full where Ding names it, an empty place where he does not, struck out where he says no. */
function Station({ row, side: { applicant, holds, says }, answers }: StationProps) {
  return (
    <svg
      className={styles.station}
      viewBox="-14 -14 28 28"
      {...markOf(row, applicants.indexOf(applicant) + 1, says)}
    >
      <circle className={styles.ground} r="11.75" />
      {holds ? (
        <circle r="10" fill={countryColours[codes[applicant]]} />
      ) : (
        <circle className={answers ? styles.no : styles.silent} r="9" />
      )}
      {!holds && answers && <path className={styles.no} d="M-4.5 0H4.5" />}
    </svg>
  )
}

type RungProps = { readonly row: MotiveRow; readonly answers: boolean }

/** The rung between two roads: whole where both have the motive, broken off where one has not. */
function Rung({ row: { row, name, sides }, answers }: RungProps) {
  const [india, pakistan] = sides
  const reach = (side: MotiveSide | undefined) => (side?.holds ? styles.reached : styles.unreached)
  return (
    <div className={styles.rung}>
      {india && <Station row={row} side={india} answers={answers} />}
      <span className={reach(india)} />
      <span className={styles.name} {...rowOf(row)}>
        {name}
      </span>
      <span className={reach(pakistan)} />
      {pakistan && <Station row={row} side={pakistan} answers={answers} />}
    </div>
  )
}

function Motive({ row, answers = false }: { readonly row: MotiveRow; readonly answers?: boolean }) {
  return (
    <div className={styles.row}>
      <Rung row={row} answers={answers} />
      {row.sides.map(({ applicant, holds, says }, index) => (
        <div
          key={applicant}
          className={`${styles.words} ${styles[applicant]} ${holds || answers ? '' : styles.unsaid}`}
          {...markOf(row.row, index + 1, says)}
        >
          {says}
        </div>
      ))}
    </div>
  )
}

function Heads({ counts }: Pick<MotivesMarks, 'counts'>) {
  return (
    <div className={styles.heads}>
      {applicants.map((applicant) => (
        <div key={applicant} className={styles[applicant]}>
          <span className={styles.country}>
            <CountryMark country={codes[applicant]} />
            {applicantNames[applicant]}
          </span>
          <span className={styles.count}>{`${countInWords(counts[applicant])} motives`}</span>
        </div>
      ))}
    </div>
  )
}

type MotivesIndiaPakistanProps = { readonly id: string; readonly marks: MotivesMarks }

/** Two roads with a rung for each motive. */
export function MotivesIndiaPakistan({ id, marks }: MotivesIndiaPakistanProps) {
  const { early, motives, counts } = marks
  return (
    <div className={styles.sheet} role="img" {...figureNaming(id)}>
      <Heads counts={counts} />
      <div className={styles.roads}>
        <Motive row={early} answers />
        <div className={styles.border}>
          <span>motives for joining</span>
        </div>
        {motives.map((row) => (
          <Motive key={row.row} row={row} />
        ))}
      </div>
    </div>
  )
}

export const showMotivesIndiaPakistan: Show<'motives-india-pakistan'> = (figure) => {
  const { marks, ...words } = motivesIndiaPakistanSeries(figure)
  return { drawing: <MotivesIndiaPakistan id={figure.id} marks={marks} />, ...words }
}
