import type { CaseContent } from '#domain/cases/case-content.ts'
import type { CaseRow } from '#domain/cases/case-parts.ts'
import { SideBySideView } from './side-by-side-view.tsx'
import styles from './without-script.module.css'

type WithoutScriptProps = {
  readonly content: CaseContent
  readonly rows: readonly CaseRow[]
  /** In the order in which everybody sees them first. */
  readonly cards: readonly { readonly id: string; readonly text: string }[]
}

/** Without a script no card can be moved, but all of them can be read, weighed and looked up. */
export function WithoutScript({ content, rows, cards }: WithoutScriptProps) {
  return (
    <noscript>
      <p>
        Laying out needs JavaScript, which is off. Read the cards, decide for each of them to which
        part of which explanation it belongs, and then open the filled table.
      </p>
      <ol className={styles.cards}>
        {cards.map((card) => (
          <li key={card.id}>{card.text}</li>
        ))}
      </ol>
      <details>
        <summary className={styles.summary}>Both explanations, filled in</summary>
        <p>{content.case.bench.explanation}</p>
        <SideBySideView content={content} rows={rows} placed={undefined} />
      </details>
    </noscript>
  )
}
