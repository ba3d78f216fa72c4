import { paragraphLabel } from '#domain/evidence/paragraph-name.ts'
import { lessonPath, paragraphPath } from '#domain/lesson/addresses.ts'
import type { ListedTerm, TermModule } from '#domain/lesson/glossary.ts'
import { AppLink } from '#ui/app-link.tsx'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import styles from './term-entry.module.css'

type TermEntryProps = {
  readonly term: ListedTerm
  readonly module: TermModule | undefined
}

/** A term with everything that is known of it, at an address of its own. */
export function TermEntry({ term, module }: TermEntryProps) {
  const firstLesson = module?.lessons[0]
  return (
    <section
      id={term.id}
      tabIndex={-1}
      className={styles.term}
      aria-labelledby={`${term.id}-term`}
      data-paragraphs={term.paragraphs.join(' ')}
    >
      <h3 id={`${term.id}-term`}>
        <a href={`#${term.id}`}>{term.term}</a>
      </h3>
      <p className={styles.definition}>{term.definition}</p>
      <dl className={styles.details}>
        {term.also.length > 0 ? <Detail name="Also" value={term.also.join('; ')} /> : null}
        {term.names.zh ? <Detail name="Chinese" value={term.names.zh} lang="zh-Hans" /> : null}
        {term.names.ru ? <Detail name="Russian" value={term.names.ru} lang="ru" /> : null}
        {term.paragraphs.length > 0 ? (
          <div>
            <dt>Paragraphs</dt>
            <dd className={styles.marks}>
              {term.paragraphs.map((name) => (
                <AppLink key={name} to={paragraphPath(name)}>
                  <ParagraphMark text={paragraphLabel(name)} />
                </AppLink>
              ))}
            </dd>
          </div>
        ) : null}
        {term.lessons.length > 0 ? (
          <div>
            <dt>{term.lessons.length === 1 ? 'Lesson' : 'Lessons'}</dt>
            <dd className={styles.marks}>
              {term.lessons.map(({ module: id, lesson, title, section }) => (
                <AppLink key={`${id}/${lesson}`} to={lessonPath(id, lesson, section)}>
                  {title}
                </AppLink>
              ))}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>Module</dt>
          <dd>
            {firstLesson ? (
              <AppLink to={lessonPath(term.module, firstLesson.id)}>{module.title}</AppLink>
            ) : (
              (module?.title ?? term.module)
            )}
          </dd>
        </div>
      </dl>
    </section>
  )
}

type DetailProps = { readonly name: string; readonly value: string; readonly lang?: string }

function Detail({ name, value, lang }: DetailProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{value}</dd>
    </div>
  )
}
