import { useMemo } from 'react'
import { countOfKind, findKindTitle, type FindKind } from '#domain/find/find-kind.ts'
import { evidencePath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { groupMatches, type Hit, type HitGroup } from '#features/find/search/find-groups.ts'
import { foundPath } from './find-query.ts'
import { howText, nothingText } from './find-sentences.ts'
import styles from './find-results.module.css'
import type { Found } from '#features/find/search/find-engine.ts'
import { MarkedWords } from './marked-words.tsx'

type FindResultsProps = {
  readonly found: Found
  /** Only these; all when undefined. */
  readonly kind?: FindKind | undefined
  /** How many of a kind are shown. */
  readonly most: number
  readonly onTry: (text: string) => void
  readonly heading: 'h2' | 'h3'
}

/** Links by kind, with the matched words marked; how they were met; and what to try when there are none. */
export function FindResults({ found, kind, most, onTry, heading }: FindResultsProps) {
  const groups = useMemo(
    () =>
      groupMatches(
        kind ? found.matches.filter(({ document }) => document.kind === kind) : found.matches,
        most,
      ),
    [found, kind, most],
  )
  const how = howText(found)
  return (
    <div className={styles.results} data-found={found.asked.text}>
      {found.renamed.map(({ asked, group }) => (
        <p key={asked} className={styles.note}>
          {`“${asked}” is ${group.names[0] ?? ''} in this course. `}
          {group.discrepancy === undefined ? null : (
            <AppLink to={evidencePath(group.discrepancy)}>Why it has several names</AppLink>
          )}
        </p>
      ))}
      {how ? <p className={styles.note}>{how}</p> : null}
      {found.matches.length === 0 ? <p>{nothingText(found)}</p> : null}
      {found.near.length > 0 ? <NearSpellings words={found.near} onTry={onTry} /> : null}
      {kind && groups.length === 0 && found.matches.length > 0 ? (
        <p>
          {`None of them is in ${findKindTitle(kind)}. `}
          <AppLink to={foundPath(found.asked.text)}>Show every kind</AppLink>
        </p>
      ) : null}
      {groups.map((group) => (
        <Group key={group.kind} group={group} asked={found.asked.text} heading={heading} />
      ))}
    </div>
  )
}

type NearSpellingsProps = {
  readonly words: readonly string[]
  readonly onTry: (text: string) => void
}

function NearSpellings({ words, onTry }: NearSpellingsProps) {
  return (
    <p className={styles.near}>
      <span>Near spellings:</span>
      {words.map((word) => (
        <button key={word} type="button" onClick={() => onTry(word)}>
          {word}
        </button>
      ))}
    </p>
  )
}

type GroupProps = {
  readonly group: HitGroup
  readonly asked: string
  readonly heading: 'h2' | 'h3'
}

function Group({ group: { kind, count, hits }, asked, heading: Heading }: GroupProps) {
  const id = `found-${kind}`
  return (
    <section className={styles.group} aria-labelledby={id}>
      <Heading id={id} className={styles.kind}>
        {`${findKindTitle(kind)} (${count})`}
      </Heading>
      <ul className={styles.hits}>
        {hits.map((hit) => (
          <HitEntry key={hit.to} hit={hit} />
        ))}
      </ul>
      {count > hits.length ? (
        <AppLink className={styles.more} to={foundPath(asked, kind)}>
          {`All ${countOfKind(kind, count)}`}
        </AppLink>
      ) : null}
    </section>
  )
}

function HitEntry({ hit: { to, title, text, place, names } }: { readonly hit: Hit }) {
  return (
    <li className={styles.hit}>
      <AppLink to={to} className={styles.title} data-hit="">
        <MarkedWords pieces={title} />
      </AppLink>
      {place ? <span className={styles.place}>{place}</span> : null}
      {names.length > 0 ? (
        <span className={styles.place}>
          {names.map(({ pieces, lang }, index) => (
            <span key={index} lang={lang} className={styles.name}>
              <MarkedWords pieces={pieces} />
            </span>
          ))}
        </span>
      ) : null}
      {text.length > 0 ? (
        <p className={styles.text}>
          <MarkedWords pieces={text} />
        </p>
      ) : null}
    </li>
  )
}
