import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { gatherNotes, groupNotes, type NoteGroup } from '#domain/notes/gather-notes.ts'
import type { PlacedModule } from '#domain/notes/course-places.ts'
import { readPlace } from '#domain/notes/note-place.ts'
import { keptNotes } from '#domain/study/study-record.ts'
import { selectReady } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { HowNotesWork } from './how-notes-work.tsx'
import { useCoursePlaces, type LoadNotedContent } from './noted-content.ts'
import { NotesFilterForm } from './notes-filter-form.tsx'
import { everything, filterNotes, filterQuery, readFilter } from './notes-filter.ts'
import styles from './notes-page.module.css'
import { countWords, PlaceEntry } from './place-entry.tsx'
import { TakeAlong, type LoadPapers } from './take-along.tsx'
import { useOwnNotes, type OwnNotes } from './use-own-notes.ts'

type NotesPageProps = {
  readonly modules: readonly PlacedModule[]
  readonly load: LoadNotedContent
  readonly loadPapers: LoadPapers
}

/** All notes and bookmarks in the order of the course: found, changed and taken along. */
export function NotesPage(props: NotesPageProps) {
  const ready = useLearner(selectReady)
  const own = useOwnNotes()
  /** What was changed here stays listed, also when it is emptied: the way back stands with it. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const isEmpty = keptNotes(own).length === 0 && own.bookmarks.size === 0 && touched.size === 0
  return (
    <div className={styles.page}>
      <h1>Notes and bookmarks</h1>
      <p className={styles.lede}>
        They are kept in this browser only. Settings takes them along with the rest of your record;
        from here they go as text.
      </p>
      <noscript>
        <p>
          Notes are kept by this browser and drawn by JavaScript, which is off. With it on, every
          section, question and entry of the evidence base takes notes and bookmarks, and this page
          lists them.
        </p>
      </noscript>
      {!ready || isEmpty ? (
        <div data-ready={ready}>
          <HowNotesWork modules={props.modules} />
        </div>
      ) : (
        <OwnNotesList
          {...props}
          own={own}
          touched={touched}
          onTouch={(id) => setTouched((before) => new Set(before).add(id))}
        />
      )}
    </div>
  )
}

type OwnNotesListProps = NotesPageProps & {
  readonly own: OwnNotes
  readonly touched: ReadonlySet<string>
  readonly onTouch: (id: string) => void
}

function needsTitles(addresses: Iterable<string>): boolean {
  return [...addresses].some((address) => /^(question|evidence)$/.test(readPlace(address).kind))
}

function OwnNotesList({ modules, load, loadPapers, own, touched, onTouch }: OwnNotesListProps) {
  const { search } = useLocation()
  const [filter, setFilter] = useAddressChoice({
    search,
    read: readFilter,
    queryOf: filterQuery,
    nothing: everything,
  })
  const asked = useDeferredValue(filter)
  const addresses = [...[...own.notes.values()].map(({ place }) => place), ...own.bookmarks.keys()]
  const places = useCoursePlaces(modules, needsTitles(addresses), load)
  const { notes, bookmarks } = own
  const all = useMemo(() => {
    if (!places) return undefined
    const listed = [...notes.values()].filter(({ id, text }) => text !== '' || touched.has(id))
    const emptied = [...touched].filter((id) => id.startsWith('/') && !bookmarks.has(id))
    const marked = new Map([...bookmarks, ...emptied.map((address) => [address, 0] as const)])
    return gatherNotes(listed, marked, places)
  }, [notes, bookmarks, touched, places])
  if (!places || !all) return <p>Looking up the titles…</p>
  const found = filterNotes(all, asked, touched)
  const kept = filterNotes(gatherNotes(keptNotes(own), bookmarks, places), asked)
  return (
    <>
      <NotesFilterForm filter={filter} modules={modules} onChange={setFilter} />
      <TakeAlong groups={groupNotes(kept, places)} own={own} load={load} loadPapers={loadPapers} />
      <StatusLine
        className={`${styles.found}`}
        text={
          found.length === 0
            ? 'No note fits. Try fewer words, or everywhere.'
            : countWords(found, own)
        }
      />
      {groupNotes(found, places).map((group) => (
        <Group key={group.room} group={group} own={own} onTouch={onTouch} />
      ))}
    </>
  )
}

type GroupProps = Pick<OwnNotesListProps, 'own' | 'onTouch'> & { readonly group: NoteGroup }

function Group({ group, own, onTouch }: GroupProps) {
  return (
    <section className={styles.group}>
      <h2>{group.title}</h2>
      <ul className={styles.places}>
        {group.places.map((placed) => (
          <PlaceEntry key={placed.key} placed={placed} own={own} onTouch={onTouch} />
        ))}
      </ul>
    </section>
  )
}
