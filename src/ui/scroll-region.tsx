import type { ReactNode } from 'react'
import styles from './scroll-region.module.css'

type ScrollRegionProps = { readonly label: string; readonly children: ReactNode }

/** A box for what may be wider than the window. It scrolls by itself, so the keyboard must reach it. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.region} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
