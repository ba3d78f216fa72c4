import { paragraphLabel } from '#domain/evidence/paragraph-name.ts'
import { paragraphPath } from '#domain/lesson/addresses.ts'
import type { TeachingGuide } from '#domain/teaching/teaching-guide.ts'
import { AppLink } from '#ui/app-link.tsx'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import styles from './reading.module.css'

/** What to assign from the papers, in order. The papers themselves are not part of the course. */
export function Reading({ reading }: { readonly reading: TeachingGuide['reading'] }) {
  return (
    <>
      <p className={styles.note}>
        In the order in which a class should meet them. The papers’ text is not part of the course;
        each mark leads to what the course makes of the paragraph.
      </p>
      <ol className={styles.reading}>
        {reading.map(({ paragraphs, why }) => (
          <li key={paragraphs.join(' ')} data-paragraphs={paragraphs.join(' ')}>
            <span className={styles.marks}>
              {paragraphs.map((name) => (
                <AppLink key={name} to={paragraphPath(name)}>
                  <ParagraphMark text={paragraphLabel(name)} />
                </AppLink>
              ))}
            </span>
            <p>{why}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
