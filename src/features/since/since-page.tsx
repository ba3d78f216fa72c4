import { SourcesProvider } from '#blocks/sources-context.tsx'
import type { SinceContent } from '#domain/since/since-content.ts'
import { dateText } from '#domain/timeline/timeline-date.ts'
import { SinceSection } from './since-section.tsx'
import { SinceText } from './since-text.tsx'
import styles from './since-page.module.css'

/** The closing page: what came after the papers, told from other sources, up to one day. */
export function SincePage({ content }: { readonly content: SinceContent }) {
  const { page, figures, statements, discrepancies } = content
  return (
    <SourcesProvider sources={{ statements, discrepancies, terms: {}, figures }}>
      <article className={styles.page}>
        <h1>Since the papers</h1>
        <div className={styles.notice} role="note" aria-label="Beyond the papers">
          <p className={styles.label}>{`Beyond the papers, as of ${dateText(page.asOf)}`}</p>
          {page.intro.map((paragraph) => (
            <SinceText key={paragraph.text} paragraph={paragraph} />
          ))}
        </div>
        <nav className={styles.contents} aria-label="On this page">
          <ol>
            {page.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {page.sections.map((section) => (
          <SinceSection key={section.id} section={section} page={page} />
        ))}
      </article>
    </SourcesProvider>
  )
}
