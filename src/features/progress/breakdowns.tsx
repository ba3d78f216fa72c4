import type { BreakdownRow } from '#domain/progress/breakdown.ts'
import type { ProgressOutline } from '#domain/progress/progress-outline.ts'
import type { ProgressReport } from '#domain/progress/progress-report.ts'
import { rightOf } from '#domain/progress/share-right.ts'
import { counted } from '#domain/progress/study-words.ts'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import styles from './breakdowns.module.css'

type BreakdownsProps = { readonly report: ProgressReport; readonly outline: ProgressOutline }

/** The same answers as tables: by module, by objective and by kind of question. */
export function Breakdowns({ report, outline }: BreakdownsProps) {
  const groups = outline.modules
    .map(({ id, title }) => ({ title, rows: report.objectives.filter((row) => row.module === id) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <section className={styles.tables} aria-labelledby="in-detail">
      <h2 id="in-detail">In detail</h2>
      <p>
        {
          'Right at the first and at the latest try counts questions, and only full marks. “Sure, wrong” counts answers.'
        }
      </p>
      <Breakdown title="By module" head="Module" groups={[{ rows: report.modules }]} />
      <Breakdown title="By kind of question" head="Kind" groups={[{ rows: report.kinds }]} />
      <Breakdown title="By objective" head="Objective" groups={groups} />
    </section>
  )
}

type Group = { readonly title?: string; readonly rows: readonly BreakdownRow[] }
type BreakdownProps = {
  readonly title: string
  readonly head: string
  readonly groups: readonly Group[]
}

/** Whatever was not tried yet is one line below the table. */
function Breakdown({ title, head, groups }: BreakdownProps) {
  const all = groups.flatMap(({ rows }) => rows)
  const open = all.filter(({ answers }) => answers === 0).length
  return (
    <div className={styles.breakdown}>
      <h3>{title}</h3>
      {open < all.length ? <Table title={title} head={head} groups={groups} /> : null}
      {open > 0 ? (
        <p className={styles.open}>
          {`Not tried in what is shown: ${counted(open, head.toLowerCase())}.`}
        </p>
      ) : null}
    </div>
  )
}

const columns = ['Tried', 'Right at first', 'Right at latest', 'Sure, wrong', 'Median time']

function Table({ title, head, groups }: BreakdownProps) {
  return (
    <ScrollRegion label={`Table: ${title}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Rows key={group.title ?? ''} group={group} />
        ))}
      </table>
    </ScrollRegion>
  )
}

function Rows({ group: { title, rows } }: { readonly group: Group }) {
  const tried = rows.filter(({ answers }) => answers > 0)
  if (tried.length === 0) return null
  return (
    <tbody>
      {title === undefined ? null : (
        <tr>
          <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
            {title}
          </th>
        </tr>
      )}
      {tried.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          <td className={styles.number}>{`${row.tried} of ${row.of}`}</td>
          <td className={styles.number}>{row.first.answers === 0 ? '–' : rightOf(row.first)}</td>
          <td className={styles.number}>{row.last.answers === 0 ? '–' : rightOf(row.last)}</td>
          <td className={styles.number}>{row.sureAndWrong}</td>
          <td className={styles.number}>
            {row.medianMs === undefined
              ? '–'
              : `${Math.max(1, Math.round(row.medianMs / 1_000))} s`}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
