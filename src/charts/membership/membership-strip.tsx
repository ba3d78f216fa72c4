import type { Show } from '#charts/frame/shown.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import {
  membershipStripSeries,
  type MembershipStripMarks,
  type StripGroup,
  type StripLane,
} from '#domain/series/membership/membership-strip.ts'
import { statusLabel, type Status } from '#domain/since/membership.ts'
import styles from './membership-strip.module.css'
import { PartnerRing, StatusBar, StatusPatterns } from './status-bar.tsx'

type MarksProps = { readonly marks: MembershipStripMarks }

/**
 * Status by country and year, told apart by pattern and by word. The drawing is text with bars in it, so
 * it needs no name as a picture: a reader who does not see it reads the lanes.
 */
export function MembershipStrip({ marks }: MarksProps) {
  return (
    <>
      <StatusPatterns />
      <StripKey />
      <Axis marks={marks} />
      {marks.groups.map((group) => (
        <Group key={group.title} group={group} marks={marks} />
      ))}
      <Axis marks={marks} />
    </>
  )
}

function Group({ group, marks }: MarksProps & { readonly group: StripGroup }) {
  return (
    <div className={styles.group}>
      <p className={styles.title}>{`${group.title} (${group.lanes.length})`}</p>
      <ul className={styles.lanes} aria-label={group.title}>
        {group.lanes.map((lane) => (
          <Lane key={lane.name} lane={lane} marks={marks} />
        ))}
      </ul>
    </div>
  )
}

const percent = (place: number) => `${Math.round(place * 10_000) / 100}%`

function Lane({ lane, marks }: MarksProps & { readonly lane: StripLane }) {
  return (
    <li className={styles.lane}>
      <span className={styles.name}>{lane.name}</span>
      <svg className={styles.bars} aria-hidden="true">
        {marks.ticks.map(({ year, place }) => (
          <line
            key={year}
            className={styles.tick}
            x1={percent(place)}
            x2={percent(place)}
            y1="0"
            y2="100%"
          />
        ))}
        <svg y="6" overflow="visible">
          {lane.bars.map(({ row, since, ...bar }) => (
            <g key={bar.status} {...markOf(row, 2, since)}>
              <StatusBar {...bar} />
            </g>
          ))}
          {lane.partner && (
            <g {...markOf(lane.partner.row, 2, lane.partner.since)}>
              <PartnerRing at={lane.partner.at} />
            </g>
          )}
        </svg>
      </svg>
      <span className={styles.words}>{lane.words}</span>
    </li>
  )
}

function Axis({ marks: { ticks } }: MarksProps) {
  return (
    <div className={styles.lane} aria-hidden="true">
      <svg className={styles.axis}>
        {ticks.map(({ year, place }, index) => (
          <text
            key={year}
            x={percent(place)}
            y="13"
            textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
            dx={index === ticks.length - 1 ? 12 : 0}
          >
            {year}
          </text>
        ))}
      </svg>
    </div>
  )
}

const keyed: readonly Status[] = ['five', 'member', 'observer', 'dialogue-partner']

function StripKey() {
  return (
    <ul className={styles.key} aria-label="What the patterns mean">
      {keyed.map((status) => (
        <li key={status}>
          <svg className={styles.sample} aria-hidden="true">
            <StatusBar status={status} from={0.02} to={0.98} />
          </svg>
          <span>{statusLabel(status)}</span>
        </li>
      ))}
      <li>
        <svg className={styles.sample} aria-hidden="true">
          <PartnerRing at={0.5} />
        </svg>
        <span>partner, from 2025</span>
      </li>
    </ul>
  )
}

export const showMembershipStrip: Show<'membership-strip'> = (figure) => {
  const { marks, ...words } = membershipStripSeries(figure)
  return { drawing: <MembershipStrip marks={marks} />, ...words }
}
