import { useDeferredValue } from 'react'
import { useLocation } from 'react-router'
import { island } from '#blocks/island.tsx'
import { SourcesProvider } from '#blocks/sources-context.tsx'
import { originLabel } from '#domain/atlas/atlas.ts'
import type { AtlasContent, AtlasEntry } from '#domain/atlas/atlas-content.ts'
import { lessonPath } from '#domain/lesson/addresses.ts'
import { atlasFigurePath, explorePath } from '#domain/lesson/further-addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { Tag } from '#ui/tag.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { AtlasFilterForm } from './atlas-filter-form.tsx'
import { atlasQuery, filterSections, readAtlasFilter, wholeAtlas } from './atlas-filter.ts'
import styles from './atlas-page.module.css'

const Picture = island<{ readonly id: string }>(
  async () => (await import('#blocks/figure/lesson-figure.tsx')).LessonFigure,
)

type AtlasPageProps = { readonly content: AtlasContent }

/** Every figure of the course by its finding; each section is opened by a picture. */
export function AtlasPage({ content }: AtlasPageProps) {
  const { sections, figures, statements } = content
  const { search } = useLocation()
  const [filter, choose] = useAddressChoice({
    search,
    read: readAtlasFilter,
    queryOf: atlasQuery,
    nothing: wholeAtlas,
  })
  const asked = useDeferredValue(filter)
  const shown = filterSections(sections, asked)
  const all = countOf(sections)
  const found = countOf(shown)
  const isWhole = atlasQuery(asked) === ''
  return (
    <SourcesProvider sources={{ statements, discrepancies: {}, terms: {}, figures }}>
      <article className={styles.page}>
        <h1>Atlas</h1>
        <p className={styles.lede}>
          {`${all} figures. Each says what it found, shows its values as a picture, as a table and in words, names its paragraphs, and can be taken along. Where a figure asks first, predict before you look.`}
        </p>
        <p className={styles.explore}>
          <AppLink to={explorePath}>Explore the outside data yourself</AppLink>
        </p>
        <AtlasFilterForm filter={filter} onChange={choose} />
        <StatusLine
          className={`${styles.found}`}
          text={isWhole ? `All ${all} figures.` : `${found} of ${all} figures.`}
        />
        {shown.map((section) => (
          <Section key={section.id} section={section} figures={isWhole ? figures : {}} />
        ))}
      </article>
    </SourcesProvider>
  )
}

type SectionProps = {
  readonly section: AtlasContent['sections'][number]
  /** Those that may be drawn here. */
  readonly figures: AtlasContent['figures']
}

function Section({ section: { id, title, entries }, figures }: SectionProps) {
  const opener = entries.find((entry) => Object.hasOwn(figures, entry.id))
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={opener ? styles.opened : undefined}>
        {opener ? <Picture id={opener.id} /> : null}
        <ol className={styles.entries}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      </div>
    </section>
  )
}

function countOf(sections: AtlasContent['sections']): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0)
}

function Entry({ entry }: { readonly entry: AtlasEntry }) {
  const { id, title, subtitle, origins, places, ask } = entry
  return (
    <li className={styles.entry}>
      <AppLink to={atlasFigurePath(id)} className={styles.finding}>
        {ask ?? title}
      </AppLink>
      <p className={styles.measure}>{subtitle}</p>
      <p className={styles.tags}>
        {ask === undefined ? null : <Tag text="Asks first" />}
        {origins.map((origin) => (
          <Tag
            key={origin}
            tone={origin === 'beyond' ? 'boundary' : 'claim'}
            text={originLabel(origin)}
          />
        ))}
        {places.map(({ module, lesson, lessonTitle, section }) => (
          <AppLink key={`${lesson}#${section}`} to={lessonPath(module, lesson, section)}>
            {lessonTitle}
          </AppLink>
        ))}
      </p>
    </li>
  )
}
