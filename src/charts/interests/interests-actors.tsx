import type { Show } from '#charts/frame/shown.ts'
import { CountryMark } from '#charts/frame/country-mark.tsx'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import { countries, type Country } from '#domain/series/country.ts'
import {
  hasPassage,
  interestsActorsSeries,
  memberNames,
  members,
  type InterestCell,
  type InterestRow,
  type Member,
} from '#domain/series/interests/interests-actors.ts'
import { PrintedLines, printFill } from './printed-lines.tsx'
import styles from './interests-actors.module.css'

/** Rem a word: about twelve words a line of print. */
const perWord = 0.02

const codes: Readonly<Record<Member, readonly Country[]>> = {
  china: ['cn'],
  russia: ['ru'],
  'central-asia': ['kz', 'kg', 'tj'],
}

function Heads() {
  return (
    <div className={styles.heads}>
      {members.map((member) => (
        <div key={member} className={styles.member}>
          {codes[member].map((code) => (
            <span key={code}>
              <CountryMark country={code} />
              {countries[code].name}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

/** The passage as a stretch of print, as long as it has words. */
function Passage({ id, row, words }: { id: string; row: number; words: number }) {
  return (
    <div className={styles.passage}>
      <span className={styles.count}>{`${words} words`}</span>
      <svg
        className={styles.print}
        height={`${words * perWord}rem`}
        {...markOf(row, 3, words, 'words:height')}
      >
        <rect className={styles.page} width="100%" height="100%" fill={printFill(id)} />
      </svg>
    </div>
  )
}

function Cell({ id, cell }: { readonly id: string; readonly cell: InterestCell }) {
  const { row, of, says, treatment, words } = cell
  const kind = treatment === 'in passing' ? styles.passing : styles.own
  return (
    <div className={`${kind} ${of === 'all' ? styles.all : ''}`} {...markOf(row, 2, treatment)}>
      {of === 'all' && <div className={styles.brace}>{memberNames.all}</div>}
      <div className={styles.says} {...markOf(row, 4, says)}>
        {says}
      </div>
      {words === undefined ? (
        <span className={styles.count}>{treatment}</span>
      ) : (
        <Passage id={id} row={row} words={words} />
      )}
    </div>
  )
}

/** A remark and the passage that it stands in, one above the other. */
function isTied(above: InterestRow | undefined, below: InterestRow, member: Member): boolean {
  const cellOf = (row: InterestRow | undefined) => row?.cells.find(({ of }) => of === member)
  return (
    (cellOf(below)?.metIn.includes(above?.name ?? '') ?? false) ||
    (cellOf(above)?.metIn.includes(below.name) ?? false)
  )
}

type InterestProps = {
  readonly id: string
  readonly interest: InterestRow
  readonly above: InterestRow | undefined
  /** Passages lie towards the interest that has none. */
  readonly printFirst: boolean
}

function Interest({ id, interest, above, printFirst }: InterestProps) {
  const { name, cells } = interest
  return (
    <div className={printFirst ? `${styles.interest} ${styles.printFirst}` : styles.interest}>
      <div className={styles.threads}>
        {members.map((member) => (
          <span key={member} className={isTied(above, interest, member) ? styles.thread : ''} />
        ))}
      </div>
      <div className={styles.name} {...rowOf(cells[0]?.row ?? 0)}>
        <span>{name}</span>
        {!hasPassage(interest) && <span className={styles.absent}>no passage of its own</span>}
      </div>
      <div className={styles.cells}>
        {cells.map((cell) => (
          <Cell key={cell.of} id={id} cell={cell} />
        ))}
      </div>
    </div>
  )
}

type InterestsActorsProps = { readonly id: string; readonly marks: readonly InterestRow[] }

/** Passages as stretches of print; what is said in passing hangs on the passages that it stands in. */
export function InterestsActors({ id, marks }: InterestsActorsProps) {
  const without = marks.findIndex((row) => !hasPassage(row))
  return (
    <div className={styles.sheet} role="img" {...figureNaming(id)}>
      <PrintedLines figure={id} />
      <Heads />
      {marks.map((interest, index) => (
        <Interest
          key={interest.name}
          id={id}
          interest={interest}
          above={marks[index - 1]}
          printFirst={without >= 0 && index > without}
        />
      ))}
    </div>
  )
}

export const showInterestsActors: Show<'interests-actors'> = (figure) => {
  const { marks, ...words } = interestsActorsSeries(figure)
  return { drawing: <InterestsActors id={figure.id} marks={marks} />, ...words }
}
