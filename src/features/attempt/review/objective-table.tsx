import { bankQuestions } from '#blocks/attempt/bank-questions.ts'
import { percentWords } from '#blocks/attempt/attempt-words.ts'
import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { ownValue } from '#domain/base/own-record.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { reportRows, type ReportRow } from './attempt-report.ts'
import styles from './attempt-review.module.css'

type TableProps = { readonly attempt: Attempt; readonly content: BankContent }

/** How each objective went, and where to read what was missed. */
export function ObjectiveTable({ attempt, content }: TableProps) {
  const rows = reportRows(
    attempt,
    bankQuestions(content),
    Object.keys(content.objectives),
    ({ objectives }) => objectives,
  )
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="by-objective">
      <h2 id="by-objective">By objective</h2>
      <table className={styles.objectives}>
        <thead>
          <tr>
            <th scope="col">You can…</th>
            <th scope="col">Questions</th>
            <th scope="col">Result</th>
            <th scope="col">Read again</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">{ownValue(content.objectives, row.group)?.text}</th>
              <td data-label="Questions">{row.asked}</td>
              <td data-label="Result">{percentWords(row.score)}</td>
              <td data-label="Read again">
                <ReadAgain row={row} content={content} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>A question can belong to more than one objective.</p>
    </section>
  )
}

function ReadAgain({ row, content }: { readonly row: ReportRow; readonly content: BankContent }) {
  const places = new Map(
    row.missed.flatMap((question) => {
      const link = lessonLink(content, question)
      const title = ownValue(content.sections, question.section)?.sectionTitle
      return link && title ? [[link.to, title] as const] : []
    }),
  )
  if (places.size === 0) return <span>Nothing missed</span>
  return (
    <ul className={styles.places}>
      {[...places].map(([to, title]) => (
        <li key={to}>
          <AppLink to={to}>{title}</AppLink>
        </li>
      ))}
    </ul>
  )
}
