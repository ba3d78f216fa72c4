import { Reason, Verdict } from '#blocks/question-views/reading/verdict.tsx'
import { ownValue } from '#domain/base/own-record.ts'
import styles from './placement-list.module.css'

type Place = { readonly id: string; readonly text: string }
type Row = {
  readonly id: string
  readonly text: string
  /** Id of the right place. */
  readonly answer: string
  readonly why: string
  readonly evidence: readonly string[]
}

type PlacementListProps = {
  readonly rows: readonly Row[]
  readonly places: readonly Place[]
  /** From row id to place id. */
  readonly placed: Readonly<Record<string, string>>
  readonly onPlace: (placed: Readonly<Record<string, string>>) => void
  /** A place belongs to one row only, so one that is taken says so. */
  readonly exclusive?: boolean
  /** The first entry of each menu, e.g. "Choose a group". */
  readonly unplaced: string
  readonly name: string
  readonly settled: boolean
  readonly locked: boolean
  readonly labelledBy: string
  readonly describedBy?: string | undefined
}

/** Beyond this many characters a menu on a phone cuts places off, so they are listed in full above. */
const longestInMenu = 28

/** Rows, each with a native menu of the places it can go to. */
export function PlacementList(props: PlacementListProps) {
  const { rows, places, settled } = props
  const listed = places.some((place) => place.text.length > longestInMenu)
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      {listed && (
        <ol className={styles.places}>
          {places.map((place) => (
            <li key={place.id}>{place.text}</li>
          ))}
        </ol>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} className={`${styles.row} ${settled ? toneClass(props, row) : ''}`}>
            <PlacementRow {...props} row={row} listed={listed} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function toneClass({ placed }: PlacementListProps, row: Row): string {
  return `${ownValue(placed, row.id) === row.answer ? styles.right : styles.wrong}`
}

/** "B · Almaty" where the places are listed above with their letters. */
function placeText(places: readonly Place[], id: string, listed: boolean): string {
  const at = places.findIndex((place) => place.id === id)
  const text = places[at]?.text ?? ''
  return listed ? `${String.fromCodePoint(65 + at)} · ${text}` : text
}

type PlacementRowProps = PlacementListProps & { readonly row: Row; readonly listed: boolean }

function PlacementRow({ row, listed, ...list }: PlacementRowProps) {
  const id = `${list.name}-${row.id}`
  const given = ownValue(list.placed, row.id) ?? ''
  const taken = new Set(
    Object.entries(list.placed).flatMap(([other, place]) => (other === row.id ? [] : [place])),
  )
  function place(to: string) {
    const others = Object.entries(list.placed).filter(([other]) => other !== row.id)
    list.onPlace(Object.fromEntries(to === '' ? others : [...others, [row.id, to]]))
  }
  return (
    <>
      <label htmlFor={id} className={styles.text}>
        {row.text}
      </label>
      <select
        id={id}
        className={given === '' ? styles.unset : styles.set}
        value={given}
        aria-disabled={list.locked || undefined}
        aria-describedby={list.settled ? `${id}-why` : undefined}
        onChange={(event) => {
          if (!list.locked) place(event.target.value)
        }}
      >
        <option value="">{list.unplaced}</option>
        {list.places.map((option) => {
          const text = placeText(list.places, option.id, listed)
          const inUse = list.exclusive === true && taken.has(option.id)
          return (
            <option key={option.id} value={option.id}>
              {inUse ? `${text} (in use)` : text}
            </option>
          )
        })}
      </select>
      {list.settled && (
        <div id={`${id}-why`} className={styles.why}>
          {given === row.answer ? (
            <Verdict tone="right" text="Right" />
          ) : (
            <Verdict
              tone="wrong"
              text="Not right"
              more={`It belongs to: ${placeText(list.places, row.answer, listed)}`}
            />
          )}
          <Reason why={row.why} evidence={row.evidence} />
        </div>
      )}
    </>
  )
}
