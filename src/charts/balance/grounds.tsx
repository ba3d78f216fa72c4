import styles from './oil-gas-balance.module.css'

/** Patterns that are laid over a bar, or fill what is missing. */
export const ground = {
  later: 'url(#oil-gas-balance-later)',
  missing: 'url(#oil-gas-balance-missing)',
} as const

export function Grounds() {
  return (
    <svg className={styles.grounds} aria-hidden="true">
      <pattern id="oil-gas-balance-later" width="7" height="7" patternUnits="userSpaceOnUse">
        <path className={styles.later} d="M-1 8L8 -1M-2 2L2 -2M5 9L9 5" />
      </pattern>
      <pattern id="oil-gas-balance-missing" width="8" height="8" patternUnits="userSpaceOnUse">
        <path className={styles.missing} d="M-1 -1L9 9M-2 6L2 10M6 -2L10 2" />
      </pattern>
    </svg>
  )
}
