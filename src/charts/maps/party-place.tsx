import { EffectMark } from '#charts/energy/effect-mark.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import type { PartyMark } from '#domain/series/maps/pipeline-directions.ts'
import styles from './party-place.module.css'

const rem = (px: number) => `${px / 16}rem`

function PartyName({ name }: { readonly name: string }) {
  const [first = '', second] = name.split(/(?<=and) /)
  return (
    <text className={styles.party} y={rem(second ? -33 : -17)} textAnchor="middle">
      {first}
      {second && (
        <tspan x="0" dy="1.1em">
          {second}
        </tspan>
      )}
    </text>
  )
}

/** A party’s name, and what it has from each situation shown, drawn around the middle of its region. */
export function PartyPlace({ mark: { name, effects } }: { readonly mark: PartyMark }) {
  const alone = effects.length === 1
  return (
    <>
      <PartyName name={name} />
      <g className={styles.effects}>
        {effects.map(({ row, situation, effect, word }, index) => (
          <svg
            key={situation}
            x={rem((index - (effects.length - 1) / 2) * 25)}
            overflow="visible"
            {...markOf(row, 3, word)}
          >
            <svg x={rem(-12)} y={rem(-12)} width={rem(24)} height={rem(24)} viewBox="-13 -13 26 26">
              <EffectMark effect={effect} />
            </svg>
            <text
              className={alone ? styles.word : styles.situation}
              y={rem(26)}
              textAnchor="middle"
            >
              {alone ? word : situation}
            </text>
          </svg>
        ))}
      </g>
    </>
  )
}
