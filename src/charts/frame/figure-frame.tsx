import type { ReactNode } from 'react'
import type { FigureTable as Table } from '#domain/series/figure-base.ts'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import { FigureTable } from './figure-table.tsx'
import styles from './figure-frame.module.css'

type FigureFrameProps = {
  readonly figure: {
    readonly id: string
    readonly title: string
    readonly subtitle: string
    readonly evidence: readonly string[]
    readonly note?: string | undefined
    readonly asOf?: string | undefined
  }
  readonly summary: string
  readonly table: Table
  readonly sourceOf: (evidence: readonly string[]) => string
  /** The drawing. It names itself with `figureNaming(id)`. */
  readonly children: ReactNode
}

/** The attributes that give a drawing its name (the finding) and its description (the summary). */
export function figureNaming(id: string) {
  return { 'aria-labelledby': `figure-${id}-title`, 'aria-describedby': `figure-${id}-summary` }
}

/** One frame for every figure: finding, measure, drawing, the same in words, sources, table, note. */
export function FigureFrame({ figure, summary, table, sourceOf, children }: FigureFrameProps) {
  const { id, title, subtitle, evidence, note, asOf } = figure
  return (
    <figure id={`figure-${id}`} className={styles.figure} aria-labelledby={`figure-${id}-title`}>
      <figcaption className={styles.caption}>
        <p id={`figure-${id}-title`} className={styles.title}>
          {title}
        </p>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      <div className={styles.drawing}>{children}</div>
      <p id={`figure-${id}-summary`} className={styles.summary}>
        {summary}
      </p>
      <p className={styles.source}>
        <span>{asOf ? `Source, as of ${asOf}: ` : 'Source: '}</span>
        <ParagraphMark text={sourceOf(evidence)} />
      </p>
      {note && <p className={styles.note}>{note}</p>}
      <details className={styles.twin}>
        <summary>Show as a table</summary>
        <FigureTable title={title} table={table} sourceOf={sourceOf} />
      </details>
    </figure>
  )
}
