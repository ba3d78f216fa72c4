import { useState } from 'react'
import { studyRecordPath } from '#domain/lesson/addresses.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { noOutcome, notLoaded, Outcome } from '#features/settings/record/outcome.tsx'
import { counted } from '#features/settings/record/record-summary.ts'
import styles from '#features/settings/record/record.module.css'
import type { AskedQuestions } from '#interop/attempts-csv/attempt-rows.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'

/** Fetches the questions behind attempts. */
export type LoadAnswered = (attempts: Iterable<Attempt>) => Promise<AskedQuestions>

/** The answers for a spreadsheet, and the way to the printable record of study. */
export function SaveAnswers({ loadAnswered }: { readonly loadAnswered: LoadAnswered }) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const [outcome, setOutcome] = useState(noOutcome)

  async function save(): Promise<void> {
    const [{ attemptsCsvFile }, { saveAsFile }, asked] = await Promise.all([
      import('#interop/attempts-csv/attempts-csv.ts'),
      import('#ui/save-as-file.ts'),
      loadAnswered(record.attempts.values()),
    ])
    const offsetAt = (at: number) => -new Date(at).getTimezoneOffset()
    const file = attemptsCsvFile(record, asked, Date.now(), offsetAt)
    const name = saveAsFile({ ...file, type: 'text/csv;charset=utf-8' })
    const text = `Handed to your browser as ${name}, with ${counted(file.rows, 'row')}.`
    setOutcome({ text, isProblem: false })
  }

  return (
    <div className={styles.task}>
      <h3>Look at it elsewhere</h3>
      <p>
        Your answers as a table for a spreadsheet of your own: one row each, with question,
        response, result, certainty, hints and time. It cannot be brought back in; the file above
        can. On paper there is the <AppLink to={studyRecordPath}>record of study</AppLink>.
      </p>
      <div className={styles.actions}>
        <Button
          tone="quiet"
          unavailable={!ready}
          onClick={() => void save().catch(() => setOutcome(notLoaded))}
        >
          Save answers as CSV
        </Button>
      </div>
      <Outcome outcome={outcome} />
    </div>
  )
}
