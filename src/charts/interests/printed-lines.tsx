import styles from './printed-lines.module.css'

/** Words of a few lines, as a reader sees them from afar; the tile fits to itself on all sides. */
const words =
  'M0 2H13M17 2H24M28 2H47M51 2H60M0 6H7M11 6H33M37 6H44M48 6H60M0 10H20M24 10H29M33 10H52M56 10H60'

const printId = (figure: string) => `${figure}-print`
export const printFill = (figure: string) => `url(#${printId(figure)})`

/** Print, as a ground for stretches of text. */
export function PrintedLines({ figure }: { readonly figure: string }) {
  return (
    <svg className={styles.grounds} aria-hidden="true">
      <pattern id={printId(figure)} width="60" height="12" patternUnits="userSpaceOnUse">
        <rect className={styles.sheet} width="60" height="12" />
        <path className={styles.words} d={words} />
      </pattern>
    </svg>
  )
}
