import styles from './tag.module.css'

export type TagTone = 'plain' | 'fact' | 'claim' | 'contested' | 'boundary'

/** A short label on coloured ground; the words carry the meaning, the colour repeats it. */
export function Tag({ tone = 'plain', text }: { readonly tone?: TagTone; readonly text: string }) {
  return (
    <span className={tone === 'plain' ? styles.tag : `${styles.tag} ${styles[tone]}`}>{text}</span>
  )
}
