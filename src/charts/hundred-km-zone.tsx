import type { Show } from '#charts/frame/shown.ts'
import {
  hundredKmZoneSeries,
  dutyLabel,
  type ZoneBand,
  type ZoneDuty,
} from '#domain/series/hundred-km-zone.ts'
import { countries, neighbours, type Country } from '#domain/series/country.ts'
import { CountryMark } from '#charts/frame/country-mark.tsx'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import styles from './hundred-km-zone.module.css'

const bandHeight = 62
const gap = 30
const top = 26

/** Half of the drawing shows one and a half zones, so that there is ground outside the zone. */
const percent = (km: number, zone: number) =>
  `${Math.round((50 + (km / (zone * 1.5)) * 50) * 10) / 10}%`

/** Arrows across the line: each side tells the other. */
function Notices() {
  return (
    <g className={styles.mark}>
      {[-1, 1].map((side) => (
        <svg key={side} x="50%" y={31 + side * 12} overflow="visible">
          <circle cx={-34 * side} r="3.5" />
          <path
            className={styles.arrow}
            d={`M${-24 * side} 0H${26 * side}m${-6 * side} -5l${6 * side} 5l${-6 * side} 5`}
          />
        </svg>
      ))}
    </g>
  )
}

/** A lid with arrows down to the ground: numbers are cut, then kept from rising. */
function Lids({ zone }: { readonly zone: number }) {
  return (
    <g className={styles.mark}>
      {[-1, 1].map((side) => (
        <g key={side}>
          <line
            className={styles.lid}
            x1={percent(side * zone * 0.12, zone)}
            x2={percent(side * zone * 0.88, zone)}
            y1="20"
            y2="20"
          />
          {[0.3, 0.5, 0.7].map((part) => (
            <svg key={part} x={percent(side * zone * part, zone)} y="20" overflow="visible">
              <path className={styles.arrow} d="M0 4V22m-4.5 -5.5l4.5 5.5l4.5 -5.5" />
            </svg>
          ))}
        </g>
      ))}
    </g>
  )
}

/** Two grounds for two duties: stripes where activity is announced, full tone where forces are limited. */
const stripes = 'hundred-km-zone-stripes'
const fills: Record<ZoneDuty, string> = {
  notify: `url(#${stripes})`,
  limit: 'var(--boundary-soft)',
}

function Stripes() {
  return (
    <pattern
      id={stripes}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="8" height="8" fill="var(--surface)" />
      <rect width="3" height="8" fill="var(--boundary-soft)" />
    </pattern>
  )
}

type BandProps = { readonly band: ZoneBand; readonly index: number; readonly zone: number }

function Band({ band, index, zone }: BandProps) {
  const { km, duty, year } = band
  return (
    <svg y={top + index * (bandHeight + gap)} height={bandHeight} width="100%" overflow="visible">
      <text className={styles.label} x="0" y="-7">
        {`${year}: ${dutyLabel(duty)}`}
      </text>
      <rect className={styles.ground} width="100%" height={bandHeight} />
      <rect
        className={styles.area}
        fill={fills[duty]}
        x={percent(-km, zone)}
        width={`${(km / (zone * 1.5)) * 100}%`}
        height={bandHeight}
        {...markOf(index, 2, km, 'zone:width')}
      />
      {duty === 'notify' ? <Notices /> : <Lids zone={km} />}
    </svg>
  )
}

function Side({ members, end }: { readonly members: readonly Country[]; readonly end?: boolean }) {
  return (
    <p className={end ? styles.sideEnd : styles.side}>
      {members.map((country) => (
        <span key={country} className={styles.member}>
          <CountryMark country={country} />
          {countries[country].name}
        </span>
      ))}
    </p>
  )
}

type HundredKmZoneProps = { readonly id: string; readonly marks: readonly ZoneBand[] }

/** Both agreements on one strip across the border; text stands in real pixels at every width. */
export function HundredKmZone({ id, marks }: HundredKmZoneProps) {
  const zone = Math.max(...marks.map(({ km }) => km))
  const foot = top + marks.length * (bandHeight + gap) - gap
  return (
    <div className={styles.zone}>
      <div className={styles.sides} aria-hidden="true">
        <Side members={['cn']} />
        <Side members={neighbours} end />
      </div>
      <svg className={styles.strip} height={foot + 34} role="img" {...figureNaming(id)}>
        <Stripes />
        {marks.map((band, index) => (
          <Band key={band.year} band={band} index={index} zone={zone} />
        ))}
        <line className={styles.border} x1="50%" x2="50%" y1={top} y2={foot + 10} />
        {[-zone, zone].map((km) => (
          <line
            key={km}
            className={styles.edge}
            x1={percent(km, zone)}
            x2={percent(km, zone)}
            y1={foot}
            y2={foot + 10}
          />
        ))}
        {[-zone, 0, zone].map((km) => (
          <text
            key={km}
            className={styles.tick}
            x={percent(km, zone)}
            y={foot + 27}
            textAnchor="middle"
          >
            {km === 0 ? 'border' : `${Math.abs(km)} km`}
          </text>
        ))}
      </svg>
      <dl className={styles.rules} aria-hidden="true">
        {marks.map(({ year, place, duty, rule }) => (
          <div key={year}>
            <dt>{`${place} ${year}: ${dutyLabel(duty)}`}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

export const showHundredKmZone: Show<'hundred-km-zone'> = (figure) => {
  const { marks, ...words } = hundredKmZoneSeries(figure)
  return { drawing: <HundredKmZone id={figure.id} marks={marks} />, ...words }
}
