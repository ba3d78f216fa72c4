import styles from './summit-peak.module.css'

type SummitPeakProps = {
  readonly number: number
  /** The colour of its edge; a neutral one where no country is meant. */
  readonly colour?: string
}

/** A summit on the sheet: a peak with its number, drawn around the origin, 20 px wide. */
export function SummitPeak({ number, colour = 'var(--ink-2)' }: SummitPeakProps) {
  return (
    <>
      <path className={styles.peak} d="M-10 8L0 -10L10 8Z" stroke={colour} />
      <text className={styles.number} y="5.5" textAnchor="middle">
        {number}
      </text>
    </>
  )
}
