import type { KeyboardEvent } from 'react'
import type { ListedEvent } from '#domain/timeline/timeline-content.ts'
import { dateText } from '#domain/timeline/timeline-date.ts'
import { timelineKindLabel, type PaperId } from '#domain/timeline/timeline-event.ts'
import type { Standing } from '#domain/timeline/timeline-view.ts'
import { sheet } from './picture-layout.ts'
import { standingWords } from './timeline-words.ts'
import styles from './timeline-picture.module.css'

const radius = 6.5
const leftHalf = `M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`
const rightHalf = `M0 ${-radius}A${radius} ${radius} 0 0 1 0 ${radius}Z`

/** A disc whose left half is Jia’s and whose right half is Ding’s; hollow and dashed beyond the papers. */
export function MarkShape({ papers }: { readonly papers: readonly PaperId[] }) {
  if (papers.length === 0) return <circle className={styles.hollow} r={radius} />
  if (papers.length === 2) return <circle className={styles.full} r={radius + 0.75} />
  return (
    <>
      <circle className={styles.rim} r={radius} />
      <path className={styles.half} d={papers.includes('jia') ? leftHalf : rightHalf} />
    </>
  )
}

/** "26 April 1996. Summit: The five …" */
export function markText({ when, kind, text, beyond }: ListedEvent, standing: Standing): string {
  const words = standingWords[standing]
  return [
    `${dateText(when)}. ${timelineKindLabel(kind)}: ${text}`,
    ...(beyond ? ['Beyond the papers.'] : []),
    ...(words ? [`${words.charAt(0).toUpperCase()}${words.slice(1)}.`] : []),
  ].join(' ')
}

type PictureMarkProps = {
  readonly event: ListedEvent
  readonly standing: Standing
  readonly x: number
  readonly y: number
  /** Ends of the time its date leaves open; drawn where it is wider than the mark. */
  readonly bar: readonly [from: number, to: number]
  readonly isTabStop: boolean
  readonly onPoint: (id: string) => void
  readonly onKey: (id: string, pressed: KeyboardEvent) => void
}

/** A link to the event in the list. */
export function PictureMark(props: PictureMarkProps) {
  const { event, standing, x, y, bar, isTabStop, onPoint, onKey } = props
  const { id, papers } = event
  const [from, to] = bar
  const look = [styles.mark, standing === 'later' && styles.later, event.beyond && styles.beyond]
  return (
    <a
      href={`#${id}`}
      className={look.filter(Boolean).join(' ')}
      aria-label={markText(event, standing)}
      tabIndex={isTabStop ? 0 : -1}
      data-mark={id}
      onFocus={() => onPoint(id)}
      onPointerEnter={() => onPoint(id)}
      onKeyDown={(pressed) => onKey(id, pressed)}
    >
      {to - from > 2 * radius ? (
        <path
          className={styles.bar}
          d={`M${from} ${y - 4}v8M${from} ${y}H${to}M${to} ${y - 4}v8`}
        />
      ) : null}
      <g transform={`translate(${x} ${y})`}>
        <rect
          className={styles.hit}
          x={-sheet.row / 2}
          y={-sheet.row / 2}
          width={sheet.row}
          height={sheet.row}
        />
        <circle className={styles.ring} r="10" />
        <MarkShape papers={papers} />
      </g>
    </a>
  )
}
