import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import { evidencePath, lessonPath, timelinePath } from '#domain/lesson/addresses.ts'
import type { ListedEvent, TimelineModule } from '#domain/timeline/timeline-content.ts'
import { dateText } from '#domain/timeline/timeline-date.ts'
import { timelineKindLabel } from '#domain/timeline/timeline-event.ts'
import type { Standing } from '#domain/timeline/timeline-view.ts'
import { AppLink } from '#ui/app-link.tsx'
import { standingWords } from './timeline-words.ts'
import styles from './timeline-list.module.css'

type TimelineEntryProps = {
  readonly event: ListedEvent
  /** The papers' event that this one is compared with. */
  readonly partner: ListedEvent | undefined
  readonly modules: readonly TimelineModule[]
  readonly standing: Standing
}

/** One event: when, what, and what carries it. */
export function TimelineEntry({ event, partner, modules, standing }: TimelineEntryProps) {
  const { id, when, kind, text, beyond, cited, doubts } = event
  const look = [styles.event, beyond && styles.beyond, standing === 'later' && styles.later]
  const paragraphs = [...new Set(cited.flatMap((statement) => statement.paragraphs))]
  return (
    <li
      id={id}
      tabIndex={-1}
      className={look.filter(Boolean).join(' ')}
      data-evidence={cited.map((statement) => statement.id).join(' ')}
      data-paragraphs={paragraphs.join(' ')}
    >
      <p className={styles.head}>
        <a href={`#${id}`} className={styles.date}>
          {when.includes('/') ? dateText(when) : <time dateTime={when}>{dateText(when)}</time>}
        </a>
        <span>{timelineKindLabel(kind)}</span>
        {beyond ? <span className={styles.layer}>Beyond the papers</span> : null}
        {standing === 'known' ? null : (
          <strong className={styles.standing}>{standingWords[standing]}</strong>
        )}
      </p>
      <p className={styles.text}>{text}</p>
      {beyond ? (
        <p className={styles.source}>{`Source: ${beyond.source}. As of ${beyond.asOf}.`}</p>
      ) : null}
      <ul className={styles.links}>
        {citedLinks(event).map(({ to, label }) => (
          <li key={to} className={styles.mark}>
            <AppLink to={to}>{label}</AppLink>
          </li>
        ))}
        {partner ? (
          <li>
            <AppLink to={`${timelinePath}#${partner.id}`}>
              {`In the papers: ${dateText(partner.when)}`}
            </AppLink>
          </li>
        ) : null}
        {doubts.map((doubt) => (
          <li key={doubt.id} className={styles.doubt}>
            <AppLink to={evidencePath(doubt.id)}>{`Doubtful: ${doubt.title}`}</AppLink>
          </li>
        ))}
        {modules.map((module) => (
          <li key={module.id} className={styles.module}>
            {module.lesson ? (
              <AppLink to={lessonPath(module.id, module.lesson)}>{module.title}</AppLink>
            ) : (
              module.title
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

/** A link to each statement, named by its paragraphs; of several in one place the later ones are counted. */
function citedLinks({ cited }: ListedEvent) {
  const labels = cited.map(({ paragraphs }) => paragraphsLabel(paragraphs))
  return cited.map(({ id }, index) => {
    const label = labels[index] ?? ''
    const earlier = labels.slice(0, index).filter((one) => one === label).length
    return { to: evidencePath(id), label: earlier > 0 ? `${label} (${earlier + 1})` : label }
  })
}
