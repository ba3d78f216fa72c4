import type { Show } from '#charts/frame/shown.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import {
  dependenceAnswersSeries,
  type Answer,
  type AnswerGroup,
  type AnswersMarks,
  type AnswerValue,
} from '#domain/series/energy/dependence-answers.ts'
import styles from './dependence-answers.module.css'

/** Column of the table. */
const shareColumn = 2
/** Right of this the words stand before their mark. */
const lateFrom = 0.6

const percent = (share: number) => `${Math.round(share * 1_000_000) / 10_000}%`

function placeIn({ low, high }: AnswersMarks['axis']) {
  return (share: number) => (share - low) / (high - low)
}
type Place = ReturnType<typeof placeIn>

type DotProps = {
  readonly value: AnswerValue
  readonly isPaper: boolean
  /** On which side of the mark its words stand. */
  readonly side: 'before' | 'after'
  readonly placeOf: Place
}

/** A circle for a calendar year, a diamond for a fiscal one, which has a dash in its name. */
function Dot({ value, isPaper, side, placeOf }: DotProps) {
  const { when, share, label, row } = value
  return (
    <svg
      x={percent(placeOf(share))}
      y="0.8rem"
      overflow="visible"
      {...markOf(row, shareColumn, label, 'share:x')}
    >
      {when.includes('–') ? (
        <path className={isPaper ? styles.paper : styles.fiscal} d="M0 -8L8 0L0 8L-8 0Z" />
      ) : (
        <circle className={styles.calendar} r="6" />
      )}
      <text className={side === 'before' ? styles.before : styles.after} dy="0.35em">
        {isPaper ? '' : <tspan className={styles.when}>{`${when}: `}</tspan>}
        <tspan className={styles.share}>{label}</tspan>
      </text>
    </svg>
  )
}

function AnswerRow({ answer, placeOf }: { readonly answer: Answer; readonly placeOf: Place }) {
  const { counts, how, by, values, isPaper } = answer
  const [first] = values
  const last = values.at(-1)
  if (!first || !last) return null
  const isLate = placeOf(first.share) > lateFrom
  return (
    <div className={styles.answer}>
      <p className={styles.words} {...rowOf(first.row)}>
        <span className={isPaper ? styles.paperName : styles.counts}>{counts}</span>
        <span>{how}</span>
        <span className={styles.by}>{by}</span>
      </p>
      <svg className={styles.track}>
        <line className={styles.rule} x2="100%" y1="0.8rem" y2="0.8rem" />
        {values.length > 1 && (
          <line
            className={styles.span}
            x1={percent(placeOf(first.share))}
            x2={percent(placeOf(last.share))}
            y1="0.8rem"
            y2="0.8rem"
          />
        )}
        {values.map((value) => (
          <Dot
            key={value.when}
            value={value}
            isPaper={isPaper}
            side={value === last && (values.length > 1 || !isLate) ? 'after' : 'before'}
            placeOf={placeOf}
          />
        ))}
      </svg>
    </div>
  )
}

/** Words of the outer lines stay inside the sheet. */
function tickClass(index: number, count: number) {
  if (index === 0) return styles.firstTick
  return index === count - 1 ? styles.lastTick : styles.tick
}

/** A measure from the lowest answer to the highest. */
function Span({ group, placeOf }: { readonly group: AnswerGroup; readonly placeOf: Place }) {
  const { low, high, span } = group
  return (
    <svg className={styles.measure}>
      <svg x={percent(placeOf(low))} overflow="visible">
        <rect
          className={styles.measureLine}
          y="0.5rem"
          width={percent(placeOf(high) - placeOf(low))}
          height="2"
          {...markOf(span.row, shareColumn, span.label, 'span:width')}
        />
      </svg>
      {[low, high].map((share) => (
        <line
          key={share}
          className={styles.measureEnd}
          x1={percent(placeOf(share))}
          x2={percent(placeOf(share))}
          y1="0.15rem"
          y2="1rem"
        />
      ))}
      <text
        className={styles.measureWords}
        x={percent((placeOf(low) + placeOf(high)) / 2)}
        y="1.6rem"
        {...rowOf(span.row)}
      >
        {span.label}
      </text>
    </svg>
  )
}

/** Fine lines of the scale behind all answers of a period, and the paper's own number through them. */
function Scale({
  marks: { axis, paper },
  placeOf,
  withPaper,
}: {
  readonly marks: AnswersMarks
  readonly placeOf: Place
  readonly withPaper: boolean
}) {
  return (
    <svg className={styles.scale} aria-hidden="true">
      {axis.ticks.map((tick, index) => (
        <g key={tick}>
          <line
            className={styles.grid}
            x1={percent(placeOf(tick))}
            x2={percent(placeOf(tick))}
            y2="100%"
          />
          <text
            className={tickClass(index, axis.ticks.length)}
            x={percent(placeOf(tick))}
            y="-0.4rem"
          >
            {`${tick}%`}
          </text>
        </g>
      ))}
      {withPaper && paper && (
        <line
          className={styles.paperLine}
          x1={percent(placeOf(paper.share))}
          x2={percent(placeOf(paper.share))}
          y2="100%"
        />
      )}
    </svg>
  )
}

type DependenceAnswersProps = { readonly id: string; readonly marks: AnswersMarks }

/** Answers from the lowest to the highest on one ruler; those of another period beyond a border. */
export function DependenceAnswers({ id, marks }: DependenceAnswersProps) {
  const placeOf = placeIn(marks.axis)
  return (
    <div role="img" {...figureNaming(id)}>
      {marks.groups.map((group, index) => (
        <div key={group.period}>
          {index > 0 && (
            <p className={styles.border}>
              <span>{`another period: ${group.period}`}</span>
            </p>
          )}
          <div className={index > 0 ? styles.later : styles.group}>
            <Scale marks={marks} placeOf={placeOf} withPaper={index === 0} />
            {group.answers.map((answer) => (
              <AnswerRow key={answer.id} answer={answer} placeOf={placeOf} />
            ))}
            <Span group={group} placeOf={placeOf} />
          </div>
        </div>
      ))}
      <p className={styles.key}>
        Circles are calendar years, diamonds fiscal years from April to March.
      </p>
    </div>
  )
}

export const showDependenceAnswers: Show<'dependence-answers'> = (figure) => {
  const { marks, ...words } = dependenceAnswersSeries(figure)
  return { drawing: <DependenceAnswers id={figure.id} marks={marks} />, ...words }
}
