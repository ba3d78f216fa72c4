import type { Show } from '#charts/frame/shown.ts'
import {
  agendaMatrixSeries,
  type AgendaMarks,
  type AgendaSummit,
} from '#domain/series/agenda/agenda-matrix.ts'
import { coderNames, coders, type Coder } from '#domain/series/agenda/coded-cell.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import { CodedMatrix } from './coded-matrix.tsx'
import { CoderKey } from './coder-key.tsx'
import styles from './agenda-matrix.module.css'

/** Px a topic, so that all topics at one summit would be 90 px high. */
const step = 6
const base = 108
/** The bars stand as the halves of a cell do: Jia left, Ding right. */
const left: Readonly<Record<Coder, number>> = { jia: -17, ding: 1 }

type BarsProps = {
  readonly summit: AgendaSummit
  readonly column: number
  /** The row of the table that holds Jia’s counts; Ding’s comes next. */
  readonly row: number
}

function Bars({ summit, column, row }: BarsProps) {
  return (
    <>
      <svg className={styles.bars} height={base}>
        <svg x="50%" overflow="visible">
          {coders.map((coder, index) => {
            const count = summit.named[coder]
            return (
              <g key={coder} transform={`translate(${left[coder]} ${base - count * step})`}>
                <rect
                  className={styles[coder]}
                  width="16"
                  height={count * step}
                  data-side={coder}
                  {...markOf(row + index, column, count, 'topics:height')}
                />
                <text className={styles.count} x="8" y="-5" textAnchor="middle">
                  {count}
                </text>
              </g>
            )
          })}
        </svg>
      </svg>
      <span className={styles.year}>{summit.year}</span>
      <span className={styles.city}>{summit.city}</span>
    </>
  )
}

function Corner({ topics }: { readonly topics: number }) {
  return (
    <div className={styles.corner}>
      <span>{`Topics named, of ${topics}`}</span>
      {coders.map((coder) => (
        <span key={coder} className={styles.coder}>
          <svg className={styles.sample} viewBox="0 0 10 10">
            <rect className={styles[coder]} width="10" height="10" />
          </svg>
          {coderNames[coder]}
        </span>
      ))}
    </div>
  )
}

type NewTopicsProps = { readonly summits: readonly AgendaSummit[]; readonly row: number }

function NewTopics({ summits, row }: NewTopicsProps) {
  return (
    <div className={styles.fresh}>
      <span className={styles.freshName}>New in Jia’s account</span>
      {summits.map(({ year, fresh }, index) => (
        <span key={year} className={styles.freshCount} {...markOf(row, index + 1, fresh)}>
          {`+${fresh}`}
        </span>
      ))}
    </div>
  )
}

type AgendaMatrixProps = { readonly id: string; readonly marks: AgendaMarks }

/** Topics by summits with both readings in each cell; a boundary runs where Jia first names a topic. */
export function AgendaMatrix({ id, marks }: AgendaMatrixProps) {
  const { topics, summits } = marks
  return (
    <>
      <CodedMatrix
        id={id}
        corner={<Corner topics={topics.length} />}
        firstColumn={1}
        heads={summits.map((summit, index) => ({
          id: summit.year,
          content: <Bars summit={summit} column={index + 1} row={topics.length} />,
        }))}
        rows={topics.map((topic) => ({ ...topic, name: topic.short }))}
        foot={<NewTopics summits={summits} row={topics.length + coders.length} />}
      />
      <CoderKey boundary="from here on in Jia’s account" />
    </>
  )
}

export const showAgendaMatrix: Show<'agenda-matrix'> = (figure) => {
  const { marks, ...words } = agendaMatrixSeries(figure)
  return { drawing: <AgendaMatrix id={figure.id} marks={marks} />, ...words }
}
