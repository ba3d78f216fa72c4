import { bankQuestions, moduleOfQuestion } from '#blocks/attempt/bank-questions.ts'
import { percentWords } from '#blocks/attempt/attempt-words.ts'
import { levelName } from '#blocks/attempt/level-words.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { bloomLevels, type BloomLevel } from '#domain/question/question-base.ts'
import { reportRows, type ReportRow } from './attempt-report.ts'
import styles from './attempt-review.module.css'

type TablesProps = { readonly attempt: Attempt; readonly content: BankContent }

/** How a quiz over the whole course went, module by module and level by level. */
export function CourseTables({ attempt, content }: TablesProps) {
  const bank = bankQuestions(content)
  const titles = new Map(content.modules.map(({ id, title }) => [id, title]))
  const modules = reportRows(attempt, bank, [...titles.keys()], (question) => {
    const module = moduleOfQuestion(content, question)
    return module ? [module] : []
  })
  const levels = reportRows(attempt, bank, bloomLevels, ({ level }) => [level])
  return (
    <section aria-labelledby="by-module">
      <h2 id="by-module">By module</h2>
      <GroupTable what="Module" rows={modules} nameOf={(group) => titles.get(group) ?? group} />
      <h3 className={styles.small}>By level of thinking</h3>
      <GroupTable what="Level" rows={levels} nameOf={(group) => levelName[group as BloomLevel]} />
    </section>
  )
}

type GroupTableProps = {
  readonly what: string
  readonly rows: readonly ReportRow[]
  readonly nameOf: (group: string) => string
}

function GroupTable({ what, rows, nameOf }: GroupTableProps) {
  return (
    <table className={styles.objectives}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">Questions</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.group}>
            <th scope="row">{nameOf(row.group)}</th>
            <td data-label="Questions">{row.asked}</td>
            <td data-label="Result">{percentWords(row.score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
