import type { Show } from '#charts/frame/shown.ts'
import {
  summitsSeries,
  type Member,
  type MeetingMark,
  type SummitsMarks,
} from '#domain/series/summits/summits-1996-2001.ts'
import { countries } from '#domain/series/country.ts'
import { groupDigits } from '#domain/series/figure-base.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import { SummitPeak } from './summit-peak.tsx'
import { countryColours } from '#charts/country-colours.ts'
import { TalksForm } from './talks-form.tsx'
import styles from './summits-1996-2001.module.css'

/** Heights in px at the usual size of type; they grow with it. The line runs in the middle. */
const line = 128
const total = 284
const height = 322
const above = { form: 20, word: 54, city: 75, date: 91, leader: [98, 113] } as const
const below = { form: 226, word: 260, city: 176, date: 192, leader: [142, 157] } as const

const rem = (px: number) => `${px / 16}rem`
const percent = (place: number) => `${Math.round(place * 1000) / 10}%`

function endOf(index: number, count: number): string | undefined {
  if (index === 0) return styles.first
  return index === count - 1 ? styles.last : undefined
}

/** Where the talks stood, when, and who faced whom; the ends of the line keep theirs on the sheet. */
function Label({
  meeting,
  side,
}: {
  readonly meeting: MeetingMark
  readonly side: typeof above | typeof below
}) {
  const { city, date, shortDate, form, sides } = meeting
  const founded = form === 'organisation'
  return (
    <>
      <line className={styles.leader} y1={rem(side.leader[0])} y2={rem(side.leader[1])} />
      <g className={styles.formPlace}>
        <svg
          x={rem(-20)}
          y={rem(side.form - 20)}
          width={rem(40)}
          height={rem(40)}
          viewBox="-20 -20 40 40"
        >
          <TalksForm sides={sides} founded={founded} />
        </svg>
      </g>
      <g className={styles.words}>
        <text className={founded ? styles.founding : styles.form} y={rem(side.word)}>
          {founded ? 'SCO founded' : form}
        </text>
        <text className={styles.city} y={rem(side.city)}>
          {city}
        </text>
        <text className={styles.longDate} y={rem(side.date)}>
          {date}
        </text>
        <text className={styles.shortDate} y={rem(side.date)}>
          {shortDate}
        </text>
      </g>
    </>
  )
}

function Station({ meeting }: { readonly meeting: MeetingMark }) {
  return (
    <svg x={rem(-12)} y={rem(line - 12)} width={rem(24)} height={rem(24)} viewBox="-12 -12 24 24">
      {meeting.number === undefined ? (
        <circle className={styles.station} r="9" />
      ) : (
        <SummitPeak number={meeting.number} colour={countryColours[meeting.host]} />
      )}
    </svg>
  )
}

/** The line is dashed while two sides talk across it and solid once all sit at one table. */
function Line({ meetings }: { readonly meetings: readonly MeetingMark[] }) {
  const turn = meetings.find((meeting) => meeting.form !== 'two-sided')?.place ?? 1
  const [from, to] = [meetings[0]?.place ?? 0, meetings.at(-1)?.place ?? 1]
  const y = { y1: rem(line), y2: rem(line) }
  return (
    <>
      <line className={styles.twoSided} x1={percent(from)} x2={percent(turn)} {...y} />
      <line className={styles.shared} x1={percent(turn)} x2={percent(to)} {...y} />
    </>
  )
}

function Waits({ waits, total: all }: Pick<SummitsMarks, 'waits' | 'total'>) {
  const [from, to] = [percent(all.from), percent(all.to)]
  return (
    <>
      {waits.map(({ days, place }, index) => (
        <text
          key={place}
          className={styles.wait}
          x={percent(place)}
          y={rem(line - 9)}
          {...markOf(index + 1, 4, days)}
        >
          {days}
          <tspan className={styles.unit}> days</tspan>
        </text>
      ))}
      <g className={styles.total}>
        <line x1={from} x2={to} y1={rem(total)} y2={rem(total)} />
        {[from, to].map((x) => (
          <line key={x} x1={x} x2={x} y1={rem(total - 5)} y2={rem(total + 5)} />
        ))}
        <text x={percent((all.from + all.to) / 2)} y={rem(total)} dy="0.32em">
          {`${groupDigits(all.days)} days`}
        </text>
      </g>
    </>
  )
}

function Members({ members }: { readonly members: readonly Member[] }) {
  return (
    <div className={styles.key} aria-hidden="true">
      {members.map((member) => (
        <span key={member}>
          <svg className={styles.sample} viewBox="0 0 10 10">
            <circle cx="5" cy="5" r="5" fill={countryColours[member]} />
          </svg>
          {countries[member].name}
        </span>
      ))}
    </div>
  )
}

type SummitsProps = { readonly id: string; readonly marks: SummitsMarks }

/** One line of time for every width: places in per cent, type in its own size. */
export function Summits({ id, marks }: SummitsProps) {
  const { meetings, years } = marks
  const members = [...new Set(meetings.flatMap((meeting) => meeting.sides.flat()))]
  return (
    <>
      <svg className={styles.sheet} height={rem(height)} role="img" {...figureNaming(id)}>
        {years.map(({ year, place }) => (
          <g key={year}>
            <line className={styles.year} x1={percent(place)} x2={percent(place)} y2="100%" />
            <text className={styles.yearLabel} x={percent(place)} dx="4" y={rem(height - 5)}>
              {year}
            </text>
          </g>
        ))}
        <Line meetings={meetings} />
        <Waits {...marks} />
        {meetings.map((meeting, index) => (
          <svg
            key={meeting.date}
            x={percent(meeting.place)}
            overflow="visible"
            {...markOf(index, 5, groupDigits(meeting.since), 'since:x')}
          >
            <g className={endOf(index, meetings.length)}>
              <Label meeting={meeting} side={index % 2 === 0 ? above : below} />
            </g>
            <Station meeting={meeting} />
          </svg>
        ))}
      </svg>
      <Members members={members} />
    </>
  )
}

export const showSummits: Show<'summits-1996-2001'> = (figure) => {
  const { marks, ...words } = summitsSeries(figure)
  return { drawing: <Summits id={figure.id} marks={marks} />, ...words }
}
