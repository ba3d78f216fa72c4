import type { ReactNode } from 'react'
import { FigureFrame } from '#charts/frame/figure-frame.tsx'
import { progressPath } from '#domain/lesson/addresses.ts'
import type { ProgressFigure } from '#domain/progress/figures/progress-figure.ts'

type OwnFigureProps = {
  readonly id: string
  readonly figure: ProgressFigure<unknown>
  /** Of the view, for the link to it. */
  readonly query: string
  readonly controls?: ReactNode
  readonly children: ReactNode
}

/** A figure of one's own record in the frame of all figures; it rests on no evidence but the log. */
export function OwnFigure({ id, figure, query, controls, children }: OwnFigureProps) {
  const { title, subtitle, summary, table, note } = figure
  return (
    <FigureFrame
      figure={{ id, title, subtitle, note, evidence: [] }}
      summary={summary}
      table={table}
      sourceOf={() => 'the learner’s own record in this browser'}
      controls={controls}
      address={`${progressPath}${query}#figure-${id}`}
    >
      {children}
    </FigureFrame>
  )
}
