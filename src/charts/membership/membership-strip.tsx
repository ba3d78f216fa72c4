import { FigureFrame } from '#charts/frame/figure-frame.tsx'
import { statusLabel, type Membership, type Status } from '#domain/since/membership.ts'
import {
  membershipStrip,
  type MembershipStripMarks,
  type StripGroup,
  type StripLane,
} from '#domain/since/membership-strip.ts'
import { dateText } from '#domain/timeline/timeline-date.ts'
import styles from './membership-strip.module.css'
import { PartnerRing, StatusBar, StatusPatterns } from './status-bar.tsx'

type MembershipStripProps = { readonly membership: Membership; readonly asOf: string }

/** Sources stand here in the place of evidence, since nothing of this is in the papers. */
const sourceOf = (sources: readonly string[]) => [...new Set(sources)].join('; ')

/** Status by country and year, told apart by pattern and by word. The drawing is text with bars in it. */
export function MembershipStrip({ membership, asOf }: MembershipStripProps) {
  const { marks, table, summary } = membershipStrip(membership, asOf)
  const { title, subtitle, note } = membership
  const sources = ['each status has its own, in the table']
  const figure = {
    id: 'membership',
    title,
    subtitle,
    note,
    evidence: sources,
    asOf: dateText(asOf),
  }
  return (
    <FigureFrame figure={figure} summary={summary} table={table} sourceOf={sourceOf}>
      <StatusPatterns />
      <StripKey />
      <Axis marks={marks} />
      {marks.groups.map((group) => (
        <Group key={group.title} group={group} marks={marks} />
      ))}
      <Axis marks={marks} />
    </FigureFrame>
  )
}

type MarksProps = { readonly marks: MembershipStripMarks }

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
          {lane.bars.map((bar) => (
            <StatusBar key={bar.status} {...bar} />
          ))}
          {lane.partnerAt === undefined ? null : <PartnerRing at={lane.partnerAt} />}
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
