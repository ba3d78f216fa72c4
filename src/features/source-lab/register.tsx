import { useDeferredValue } from 'react'
import { useLocation } from 'react-router'
import { addressQuery } from '#domain/base/address-query.ts'
import { familyLabel, settledLabel, typeLabel } from '#domain/evidence/discrepancy-words.ts'
import { discrepancyFamilies, type DiscrepancyFamily } from '#domain/evidence/evidence.ts'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import { evidenceIndexPath, evidencePath } from '#domain/lesson/addresses.ts'
import { labExercisePath } from '#domain/lesson/further-addresses.ts'
import type { RegisterEntry } from '#domain/source-lab/lab-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { RegisterFilterForm } from './register-filter-form.tsx'
import {
  filterRegister,
  readRegisterFilter,
  registerQuery,
  wholeRegister,
} from './register-filter.ts'
import styles from './register.module.css'

/** Every doubtful place of the two papers. Built without a script, all of them are there. */
export function Register({ entries }: { readonly entries: readonly RegisterEntry[] }) {
  const { search } = useLocation()
  const [filter, setFilter] = useAddressChoice({
    search,
    read: readRegisterFilter,
    queryOf: registerQuery,
    nothing: wholeRegister,
  })
  const asked = useDeferredValue(filter)
  const found = filterRegister(entries, asked)
  return (
    <>
      <RegisterFilterForm filter={filter} onChange={setFilter} />
      <StatusLine className={`${styles.found}`} text={foundText(found.length, entries.length)} />
      {found.length === 0 && asked.text.trim() !== '' ? (
        <p>
          <AppLink
            to={`${evidenceIndexPath}${addressQuery([
              ['kind', 'doubt'],
              ['text', asked.text],
            ])}`}
          >
            Search the whole wording of these entries
          </AppLink>
        </p>
      ) : null}
      {discrepancyFamilies.map((family) => (
        <FamilyRows
          key={family}
          family={family}
          entries={found.filter((entry) => entry.family === family)}
        />
      ))}
    </>
  )
}

function foundText(found: number, all: number): string {
  if (found === all) return `${all} places`
  if (found === 0) return 'No place fits. Try fewer words, or ask for less at once.'
  return `${found} of ${all} places`
}

type FamilyRowsProps = {
  readonly family: DiscrepancyFamily
  readonly entries: readonly RegisterEntry[]
}

function FamilyRows({ family, entries }: FamilyRowsProps) {
  if (entries.length === 0) return null
  return (
    <section className={styles.family}>
      <h3>
        <span>{familyLabel(family)}</span>
        <span className={styles.count}>{entries.length}</span>
      </h3>
      <ul className={styles.rows}>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

/** The border motif tells what the papers settle themselves from what they leave open. */
function EntryRow({ entry }: { readonly entry: RegisterEntry }) {
  const { id, title, types, paragraphs, settled, exercise } = entry
  return (
    <li
      className={settled === 'by-the-papers' ? styles.row : `${styles.row} ${styles.unsettled}`}
      data-evidence={id}
      data-paragraphs={paragraphs.join(' ')}
    >
      <p className={styles.title}>
        <AppLink to={evidencePath(id)}>{title}</AppLink>
      </p>
      <p className={styles.kinds}>{types.map(typeLabel).join(' · ')}</p>
      <p className={styles.place}>
        <ParagraphMark text={paragraphsLabel(paragraphs)} />
      </p>
      <p className={styles.settled}>{settledLabel(settled)}</p>
      {exercise ? (
        <p className={styles.exercise}>
          <AppLink to={labExercisePath(exercise)} aria-label={`Exercise: ${title}`}>
            Exercise
          </AppLink>
        </p>
      ) : null}
    </li>
  )
}
