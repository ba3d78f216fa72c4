import { paragraphLabel } from '#domain/evidence/paragraph-name.ts'
import { lessonPath, paragraphPath } from '#domain/lesson/addresses.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import { AppLink } from '#ui/app-link.tsx'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import { groupByLetter, letterId } from './glossary-letters.ts'
import styles from './glossary-page.module.css'

type TermModule = Pick<ModuleOutline, 'id' | 'title'> & {
  readonly lessons: readonly Pick<ModuleOutline['lessons'][number], 'id'>[]
}

type GlossaryPageProps = {
  readonly terms: readonly GlossaryTerm[]
  /** Titles for the modules that terms name; without them a term shows its module's id. */
  readonly modules?: readonly TermModule[]
}

/** Every term of the course from A to Z, each at an address of its own (`/glossary/#term`). */
export function GlossaryPage({ terms, modules = [] }: GlossaryPageProps) {
  const groups = groupByLetter(terms)
  return (
    <article className={styles.page}>
      <h1>Glossary</h1>
      <p className={styles.lede}>
        {`${terms.length} terms in short: what each means here, which paragraphs of the papers use it, and the names of bodies, places and agreements in Chinese and Russian.`}
      </p>
      <nav className={styles.letters} aria-label="Letters">
        {groups.map(({ letter }) => (
          <a key={letter} href={`#${letterId(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {groups.map(({ letter, terms: group }) => (
        <section key={letter} className={styles.group} aria-labelledby={letterId(letter)}>
          <h2 id={letterId(letter)} tabIndex={-1}>
            {letter}
          </h2>
          <div>
            {group.map((term) => (
              <TermEntry
                key={term.id}
                term={term}
                module={modules.find(({ id }) => id === term.module)}
              />
            ))}
          </div>
        </section>
      ))}
    </article>
  )
}

function TermEntry({
  term,
  module,
}: {
  readonly term: GlossaryTerm
  readonly module: TermModule | undefined
}) {
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
