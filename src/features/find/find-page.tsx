import { useLocation } from 'react-router'
import { findKinds, findKindTitle } from '#domain/find/find-kind.ts'
import {
  evidenceIndexPath,
  glossaryPath,
  homePath,
  timelinePath,
} from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { FilterChoice, FilterForm, FilterReset, heardByForm } from '#ui/filter-form.tsx'
import filterStyles from '#ui/filter-form.module.css'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import styles from './find-page.module.css'
import { findQuery, foundPath, nothingAsked, readFindChoice } from './find-query.ts'
import { FindResults } from './find-results.tsx'
import { FindStatus } from './find-status.tsx'
import type { LoadFindEngine } from '#features/find/search/load-find.ts'
import { useFind } from './use-find.ts'

const fewOfKind = 8
const manyOfKind = 200
const examples = ['Kirghizia', 'three forces', 'pipeline', '上海五国', 'Душанбе']

const loadOnUse = async () => (await import('#features/find/search/load-find.ts')).loadFindEngine()

/** All that is found, at an address that can be shared; one kind of it where that is asked for. */
export function FindPage({ load = loadOnUse }: { readonly load?: LoadFindEngine }) {
  const { search, key } = useLocation()
  const [choice, setChoice] = useAddressChoice({
    search,
    moment: key,
    read: readFindChoice,
    queryOf: findQuery,
    nothing: nothingAsked,
  })
  const finding = useFind(choice.q, choice.q.trim() !== '', load)
  return (
    <article className={styles.page}>
      <h1>Find</h1>
      <p className={styles.lede}>
        One search over lessons, glossary, evidence, doubtful places, the questions’ own words,
        timeline and figures. Slips of the pen are forgiven, and a place is found under each of its
        names.
      </p>
      <FilterForm
        listed="nothing"
        withoutScript="Finding needs a script. Without one, the lists below lead to every lesson, term, statement and event, and the search of your browser looks through a page."
        onChange={(data) => setChoice(readFindChoice(data))}
      >
        <label className={`${filterStyles.field} ${filterStyles.words}`}>
          <span>Words</span>
          <input
            type="search"
            name="q"
            value={choice.q}
            autoComplete="off"
            spellCheck={false}
            onChange={heardByForm}
          />
        </label>
        <FilterChoice
          label="Kind"
          name="kind"
          value={choice.kind ?? ''}
          all="Everything"
          choices={findKinds.map((kind) => [kind, findKindTitle(kind)])}
        />
        <FilterReset
          text="Start again"
          query={findQuery(choice)}
          onReset={() => setChoice(nothingAsked)}
        />
      </FilterForm>
      <FindStatus finding={finding} />
      {finding.state === 'found' ? (
        <FindResults
          found={finding.found}
          kind={choice.kind}
          most={choice.kind ? manyOfKind : fewOfKind}
          onTry={(q) => setChoice({ q, kind: choice.kind })}
          heading="h2"
        />
      ) : null}
      {finding.state === 'idle' ? <Examples /> : null}
      <Lists />
    </article>
  )
}

function Examples() {
  return (
    <p className={styles.ways}>
      <span>For instance:</span>
      {examples.map((q) => (
        <AppLink key={q} to={foundPath(q)}>
          {q}
        </AppLink>
      ))}
    </p>
  )
}

function Lists() {
  return (
    <nav className={styles.ways} aria-label="Lists">
      <span>Or look through a list:</span>
      <AppLink to={homePath}>Lessons</AppLink>
      <AppLink to={glossaryPath}>Glossary</AppLink>
      <AppLink to={evidenceIndexPath}>Evidence base</AppLink>
      <AppLink to={timelinePath}>Timeline</AppLink>
    </nav>
  )
}
