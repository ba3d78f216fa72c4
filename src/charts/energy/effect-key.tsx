import { effects, effectWord } from '#domain/series/energy/energy-situations.ts'
import { EffectMark } from './effect-mark.tsx'
import styles from './effect-key.module.css'

/** What the lines and the marks mean. */
export function EffectKey() {
  return (
    <ul className={styles.key} aria-label="What the marks mean">
      <li>
        <svg className={styles.line} viewBox="0 0 40 14" aria-hidden="true">
          <line className={styles.described} x2="40" y1="7" y2="7" />
        </svg>
        lines existing or under way
      </li>
      <li>
        <svg className={styles.line} viewBox="0 0 40 14" aria-hidden="true">
          <line className={styles.proposed} x2="40" y1="7" y2="7" />
        </svg>
        lines that Ding proposes
      </li>
      {effects.map((effect) => (
        <li key={effect}>
          <svg className={styles.mark} viewBox="-13 -13 26 26" aria-hidden="true">
            <EffectMark effect={effect} />
          </svg>
          {effectWord(effect)}
        </li>
      ))}
    </ul>
  )
}
