import styles from './record.module.css'

export type OutcomeText = { readonly text: string; readonly isProblem: boolean }

export const noOutcome: OutcomeText = { text: '', isProblem: false }

export const notLoaded: OutcomeText = {
  text: 'A part of this page could not be loaded. Check the connection and try again; nothing was changed.',
  isProblem: true,
}

/** How the last press went, in the place of the press and read out. */
export function Outcome({ outcome }: { readonly outcome: OutcomeText }) {
  return (
    <p role="status" className={styles.outcome} data-problem={outcome.isProblem || undefined}>
      {outcome.text}
    </p>
  )
}
