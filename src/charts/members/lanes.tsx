import type { MemberLane, MembersMarks } from '#domain/series/members/members-in-papers.ts'
import { countryColours } from '#charts/country-colours.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import { columnPlace } from './column-place.ts'
import { StandingMark } from './standing-mark.tsx'
import styles from './lanes.module.css'

/** Rem, as the names beside them. */
const laneHeight = 1.75
/** For the word below the lanes. */
const below = 1.4
const rem = (height: number) => `${Math.round(height * 1000) / 1000}rem`
const middle = (lane: number) => rem((lane + 0.5) * laneHeight)

type LaneProps = { readonly lane: MemberLane; readonly index: number; readonly count: number }

/** Dashed for an observer, solid for a member; nothing runs on from a guest. */
function Way({ lane, index, count }: LaneProps) {
  const y = middle(index)
  return lane.stretches
    .filter(({ standing }) => standing !== 'guest')
    .map(({ standing, from, to }) => (
      <line
        key={from}
        className={styles[standing]}
        x1={columnPlace(from, count)}
        x2={to === undefined ? '100%' : columnPlace(to, count)}
        y1={y}
        y2={y}
      />
    ))
}

/** The marks of one moment: whose standing changes there, or that all found something together. */
function Turn({ marks, at }: { readonly marks: MembersMarks; readonly at: number }) {
  const { lanes, moments } = marks
  const moment = moments[at]
  const x = columnPlace(at, moments.length)
  const turning = lanes.flatMap(({ country, stretches }, index) =>
    stretches
      .filter(({ from }) => from === at)
      .map(({ standing }) => ({ country, standing, index })),
  )
  return (
    <g {...markOf(at, 1, moment?.what ?? '')}>
      {moment?.founding && (
        <svg x={x} overflow="visible">
          <rect
            className={styles.founding}
            x="-5"
            width="10"
            y={rem(0.2)}
            height={rem(moment.members * laneHeight - 0.4)}
            rx="5"
          />
          <text className={styles.word} y={rem((moment.members + 0.55) * laneHeight)}>
            SCO<tspan className={styles.wide}> founded</tspan>
          </text>
        </svg>
      )}
      {turning.map(({ country, standing, index }) => (
        <svg key={country} x={x} y={middle(index)} overflow="visible">
          <StandingMark standing={standing} colour={countryColours[country]} />
        </svg>
      ))}
    </g>
  )
}

export function Lanes({ marks }: { readonly marks: MembersMarks }) {
  const { lanes, moments, jiaEnds } = marks
  const tall = lanes.length * laneHeight
  const end = columnPlace(jiaEnds.before - 0.5, moments.length)
  return (
    <svg className={styles.lanes} height={rem(tall + below)}>
      {lanes.map(({ country }, index) => (
        <line
          key={country}
          className={styles.ground}
          x2="100%"
          y1={middle(index)}
          y2={middle(index)}
        />
      ))}
      <line className={styles.jiaEnds} x1={end} x2={end} y2={rem(tall + 1.1)} />
      <text className={styles.until} x={end} dx="6" y={rem(tall + 1)}>
        Jia’s latest source
        <tspan className={styles.wide}>{`, ${jiaEnds.date}`}</tspan>
      </text>
      {lanes.map((lane, index) => (
        <Way key={lane.country} lane={lane} index={index} count={moments.length} />
      ))}
      {moments.map(({ day, year }, at) => (
        <Turn key={`${day} ${year}`} marks={marks} at={at} />
      ))}
    </svg>
  )
}
