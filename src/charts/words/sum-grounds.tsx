import styles from './sum-grounds.module.css'

/** "91.97%". */
export const share = (part: number, whole: number) =>
  `${Math.round((part / whole) * 10_000) / 100}%`

type Ground = 'all' | number

export const groundId = (figure: string, ground: Ground) => `${figure}-ground-${ground}`
export const groundFill = (figure: string, ground: Ground) => `url(#${groundId(figure, ground)})`

/** A drop for oil, a ring for gas, and both where they are counted together. */
const details = [
  <circle key="drop" className={styles.full} cx="5" cy="5" r="2.5" />,
  <circle key="ring" className={styles.hollow} cx="5" cy="5" r="2.5" />,
]

export function SumGrounds({ figure, parts }: { readonly figure: string; readonly parts: number }) {
  return (
    <svg className={styles.grounds} aria-hidden="true">
      {Array.from({ length: parts }, (_, index) => (
        <pattern
          key={index}
          id={groundId(figure, index)}
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
        >
          <rect className={styles.ground} width="10" height="10" />
          {details[index % details.length]}
        </pattern>
      ))}
      <pattern id={groundId(figure, 'all')} width="20" height="10" patternUnits="userSpaceOnUse">
        <rect className={styles.ground} width="20" height="10" />
        {details[0]}
        <g transform="translate(10 0)">{details[1]}</g>
      </pattern>
    </svg>
  )
}
