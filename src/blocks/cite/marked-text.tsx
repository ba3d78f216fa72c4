import { paragraphLabel } from '#domain/evidence/paragraph-name.ts'
import { paragraphPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './marked-text.module.css'

type MarkedTextProps = { readonly text: string; readonly paragraphs: readonly string[] }

/** Text in which every mark of one of these paragraphs ("Jia §I ¶4") is a link to the paragraph. */
export function MarkedText({ text, paragraphs }: MarkedTextProps) {
  const names = new Map(paragraphs.map((name) => [paragraphLabel(name), name]))
  const labels = [...names.keys()].sort((one, other) => other.length - one.length)
  const marks = labels.map((label) => label.replaceAll('.', '\\.')).join('|')
  const pieces = text.split(new RegExp(`((?:${marks})(?!\\.?[\\p{L}\\d]| ¶))`, 'u'))
  return pieces.map((piece, index) => {
    const name = names.get(piece)
    if (!name) return piece
    return (
      // The pieces of a fixed text keep their order.
      <AppLink key={`${index}-${name}`} to={paragraphPath(name)} className={styles.mark}>
        {piece}
      </AppLink>
    )
  })
}
