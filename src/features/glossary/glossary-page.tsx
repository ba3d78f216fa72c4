import { useCallback, useDeferredValue } from 'react'
import { useLocation } from 'react-router'
import { termPracticePath } from '#domain/lesson/further-addresses.ts'
import type { ListedTerm, TermModule } from '#domain/lesson/glossary.ts'
import { AppLink } from '#ui/app-link.tsx'
import { buttonClass } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import {
  filterTerms,
  glossaryQuery,
  readGlossaryFilter,
  wholeGlossary,
  type GlossaryFilter,
} from './glossary-filter.ts'
import { GlossaryFilterForm } from './glossary-filter-form.tsx'
import { groupByLetter, letterId } from './glossary-letters.ts'
import styles from './glossary-page.module.css'
import { TermEntry } from './term-entry.tsx'

type GlossaryPageProps = {
  readonly terms: readonly ListedTerm[]
  /** The modules that terms name; without them a term shows its module's id. */
  readonly modules?: readonly TermModule[]
}

const noModules: readonly TermModule[] = []

/** Every term of the course from A to Z, each at an address of its own (`/glossary/#term`). */
export function GlossaryPage({ terms, modules = noModules }: GlossaryPageProps) {
  const [filter, setFilter] = useGlossaryFilter(modules)
  const asked = useDeferredValue(filter)
  const found = filterTerms(terms, asked)
  const groups = groupByLetter(found)
  return (
    <article className={styles.page}>
      <h1>Glossary</h1>
      <p className={styles.lede}>
        {`${terms.length} terms in short: what each means here, which paragraphs of the papers and which lessons use it, and the names of bodies, places and agreements in Chinese and Russian.`}
      </p>
      <p className={styles.practice}>
        <AppLink
          to={`${termPracticePath}${glossaryQuery({ ...wholeGlossary, module: asked.module })}`}
          className={buttonClass('quiet')}
        >
          {asked.module ? 'Practise this module with cards' : 'Practise with cards'}
        </AppLink>
      </p>
      <GlossaryFilterForm filter={filter} modules={modules} onChange={setFilter} />
      <StatusLine className={`${styles.found}`} text={foundText(found.length, terms.length)} />
      {groups.length > 0 ? (
        <nav className={styles.letters} aria-label="Letters">
          {groups.map(({ letter }) => (
            <a key={letter} href={`#${letterId(letter)}`}>
              {letter}
            </a>
          ))}
        </nav>
      ) : null}
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

function useGlossaryFilter(modules: readonly TermModule[]) {
  const { search } = useLocation()
  const read = useCallback(
    (query: URLSearchParams): GlossaryFilter =>
      readGlossaryFilter(
        query,
        modules.map(({ id }) => id),
      ),
    [modules],
  )
  return useAddressChoice({ search, read, queryOf: glossaryQuery, nothing: wholeGlossary })
}

function foundText(found: number, all: number): string {
  if (found === all) return `${all} terms`
  if (found === 0) return 'No term fits. Try fewer words, or another module.'
  return found === 1 ? `1 of ${all} terms` : `${found} of ${all} terms`
}
