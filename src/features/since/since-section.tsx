import { island } from '#blocks/island.tsx'
import type {
  SinceFact,
  SinceSection as Section,
  SinceThePapers,
} from '#domain/since/since-the-papers.ts'
import { dateText } from '#domain/timeline/timeline-date.ts'
import { HeadCountTable, MemberTable } from './since-tables.tsx'
import { SinceText } from './since-text.tsx'
import styles from './since-page.module.css'

/** Shown at once: the facts above it have told what a prediction would ask. */
const Picture = island<{ readonly id: string; readonly open: boolean }>(
  async () => (await import('#blocks/figure/lesson-figure.tsx')).LessonFigure,
)

type SectionProps = { readonly section: Section; readonly page: SinceThePapers }

/** A section: what to make of it, the facts with their sources, and what is drawn or counted. */
export function SinceSection({ section, page }: SectionProps) {
  const { id, title, paragraphs, facts, figures, shows, look } = section
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {paragraphs.map((paragraph) => (
        <SinceText key={paragraph.text} paragraph={paragraph} />
      ))}
      {facts.length > 0 ? <Facts facts={facts} asOf={page.asOf} /> : null}
      {look.length > 0 ? (
        <dl className={styles.look}>
          {look.map(({ where, what }) => (
            <div key={where}>
              <dt>{where}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {figures.map((figure) => (
        <Picture key={figure} id={figure} open />
      ))}
      {shows.map((shown) => (
        <Shown key={shown} shown={shown} page={page} />
      ))}
    </section>
  )
}

function Facts({ facts, asOf }: { readonly facts: readonly SinceFact[]; readonly asOf: string }) {
  return (
    <ul className={styles.facts} aria-label="Facts and their sources">
      {facts.map((fact) => (
        <li key={`${fact.date} ${fact.text}`}>
          <span className={styles.date}>{dateText(fact.date)}</span>
          <div>
            <p>{fact.text}</p>
            <p className={styles.source}>
              {fact.asOf === asOf
                ? `Source: ${fact.source}`
                : `Source, as of ${dateText(fact.asOf)}: ${fact.source}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

type ShownProps = {
  readonly shown: Section['shows'][number]
  readonly page: SinceThePapers
}

function Shown({ shown, page }: ShownProps) {
  switch (shown) {
    case 'head-counts':
      return <HeadCountTable table={page.headCounts} />
    case 'members':
      return <MemberTable table={page.members} />
    default:
      return null
  }
}
