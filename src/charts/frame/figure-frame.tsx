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

/** For a figure that asks first. */
export type FigureCover = {
  /** A question that gives nothing away; it stands in the place of the title. */
  readonly ask: string
  /** Lies over the figure for as long as it is given. */
  readonly panel?: ReactNode
  /** What came of it: in a word above the drawing, and in full below it. */
  readonly outcome?: { readonly inShort: ReactNode; readonly inFull?: ReactNode } | undefined
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
  readonly cover?: FigureCover | undefined
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
  const { id, subtitle, evidence, note, asOf } = figure
  const drawing = useRef<HTMLDivElement>(null)
  const isCovered = cover?.panel !== undefined
  return (
    <figure
      id={`figure-${id}`}
      className={isCovered ? `${styles.figure} ${styles.covered}` : styles.figure}
      aria-labelledby={`figure-${id}-${isCovered ? 'ask' : 'title'}`}
      data-covered={isCovered || undefined}
    >
      <figcaption className={styles.caption}>
        {outside.length > 0 && <Tag tone="boundary" text="Beyond the papers" />}
        <Heads figure={figure} cover={cover} />
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      <div className={styles.stage}>
        {isCovered && <div className={styles.cover}>{cover.panel}</div>}
        <div className={styles.shown}>
          {cover?.outcome?.inShort}
          {controls && <div className={styles.controls}>{controls}</div>}
          <div ref={drawing} className={styles.drawing}>
            {props.children}
          </div>
          <p id={`figure-${id}-summary`} className={styles.summary}>
            {summary}
          </p>
          {cover?.outcome?.inFull}
        </div>
      </div>
      <p className={styles.source}>
        <span>{asOf ? `Source, as of ${asOf}: ` : 'Source: '}</span>
        {evidence.length > 0 ? (
          <ParagraphMark text={sourceOf(evidence)} />
        ) : (
          <span>{sourceOf(evidence)}</span>
        )}
      </p>
      {outside.length > 0 && <p className={styles.note}>{`Terms: ${licences(outside)}.`}</p>}
      {note && <p className={`${styles.note} ${styles.uncovered}`}>{note}</p>}
      <div className={styles.uncovered}>
        <FigureFeet
          figure={figure}
          summary={summary}
          table={table}
          sourceOf={sourceOf}
          outside={outside}
          address={address}
          drawing={drawing}
        />
      </div>
    </figure>
  )
}

type HeadsProps = Pick<FigureFrameProps, 'figure' | 'cover'>

/** The finding and, in the same place, the question before it; the place is kept for the longer one. */
function Heads({ figure: { id, title }, cover }: HeadsProps) {
  return (
    <div className={styles.heads}>
      {cover && (
        <p id={`figure-${id}-ask`} className={cover.panel === undefined ? styles.past : styles.ask}>
          {cover.ask}
        </p>
      )}
      <p id={`figure-${id}-title`} className={styles.title} tabIndex={cover && -1}>
        {title}
      </p>
    </div>
  )
}
