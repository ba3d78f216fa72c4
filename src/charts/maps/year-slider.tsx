import styles from './year-slider.module.css'

type YearSliderProps = {
  readonly id: string
  readonly year: number
  /** All of them, one after the other. */
  readonly years: readonly number[]
  /** Those with a mark, since something changed in them. */
  readonly marked: readonly number[]
  /** What the year brought, in a sentence. */
  readonly news: string
  readonly onYear: (year: number) => void
}

/** A year on a line of years; what it brought stands below. */
export function YearSlider({ id, year, years, marked, news, onYear }: YearSliderProps) {
  const [first = year, last = year] = [years[0], years.at(-1)]
  const place = (one: number) => `${((one - first) / (last - first || 1)) * 100}%`
  return (
    <div className={styles.slider}>
      <label htmlFor={`${id}-year`}>Year</label>
      <output className={styles.year} htmlFor={`${id}-year`}>
        {year}
      </output>
      <input
        id={`${id}-year`}
        className={styles.range}
        type="range"
        min={first}
        max={last}
        value={year}
        aria-valuetext={news}
        onChange={(event) => onYear(Number(event.target.value))}
      />
      <svg className={styles.ticks} aria-hidden="true">
        {marked.map((one) => (
          <line
            key={one}
            className={one <= year ? styles.reached : styles.tick}
            x1={place(one)}
            x2={place(one)}
            y2="100%"
          />
        ))}
      </svg>
      <p className={styles.news}>{news}</p>
    </div>
  )
}
