import { useRef, type ReactNode } from 'react'
import type { OutsideSource } from '#domain/evidence/evidence.ts'
import type { FigureTable as Table } from '#domain/series/figure-base.ts'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import { Tag } from '#ui/tag.tsx'
import { FigureFeet } from './figure-feet.tsx'
import styles from './figure-frame.module.css'

export type FramedFigure = {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly evidence: readonly string[]
  readonly note?: string | undefined
  readonly asOf?: string | undefined
}

export type FigureFrameProps = {
  readonly figure: FramedFigure
  readonly summary: string
  readonly table: Table
  /** Turns evidence ids into where they stand: "Jia §I ¶2 · EIA, September 2020". */
  readonly sourceOf: (evidence: readonly string[]) => string
  readonly outside?: readonly OutsideSource[]
  readonly controls?: ReactNode
  /** Where this very view has a page of its own; without one nothing can be shared. */
  readonly address?: string
  readonly cover?: { readonly ask: string; readonly panel: ReactNode } | undefined
  /** The drawing. It names itself with `figureNaming(id)`. */
  readonly children: ReactNode
}

/** The attributes that give a drawing its name (the finding) and its description (the summary). */
export function figureNaming(id: string) {
  return { 'aria-labelledby': `figure-${id}-title`, 'aria-describedby': `figure-${id}-summary` }
}

/** The licences under which outside data are shown, each once. */
function licences(outside: readonly OutsideSource[]): string {
  return [...new Set(outside.map(({ label, licence }) => `${label}: ${licence}`))].join('; ')
}

/** One frame for every figure: finding, measure, drawing, the same in words, sources, table, note. */
export function FigureFrame(props: FigureFrameProps) {
  const { figure, summary, table, sourceOf, outside = [], controls, address, cover } = props
  const { id, title, subtitle, evidence, note, asOf } = figure
  const drawing = useRef<HTMLDivElement>(null)
  return (
    <figure
      id={`figure-${id}`}
      className={cover ? `${styles.figure} ${styles.covered}` : styles.figure}
      aria-labelledby={`figure-${id}-${cover ? 'ask' : 'title'}`}
    >
      <figcaption className={styles.caption}>
        {outside.length > 0 && <Tag tone="boundary" text="Beyond the papers" />}
        {cover && (
          <p id={`figure-${id}-ask`} className={styles.ask}>
            {cover.ask}
          </p>
        )}
        <p id={`figure-${id}-title`} className={styles.title}>
          {title}
        </p>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      <div className={styles.stage}>
        {cover && <div className={styles.cover}>{cover.panel}</div>}
        <div className={styles.shown}>
          {controls && <div className={styles.controls}>{controls}</div>}
          <div ref={drawing} className={styles.drawing}>
            {props.children}
          </div>
          <p id={`figure-${id}-summary`} className={styles.summary}>
            {summary}
          </p>
        </div>
      </div>
      <p className={styles.source}>
        <span>{asOf ? `Source, as of ${asOf}: ` : 'Source: '}</span>
        <ParagraphMark text={sourceOf(evidence)} />
      </p>
      {outside.length > 0 && <p className={styles.note}>{`Terms: ${licences(outside)}.`}</p>}
      {note && <p className={`${styles.note} ${styles.uncovered}`}>{note}</p>}
      <FigureFeet
        figure={figure}
        summary={summary}
        table={table}
        sourceOf={sourceOf}
        outside={outside}
        address={address}
        drawing={drawing}
      />
    </figure>
  )
}
