import { useState } from 'react'
import type { Attempt, LearnerRecord } from '#domain/attempt/attempt.ts'
import type { AskedQuestions } from '#interop/attempts-csv/attempt-rows.ts'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import styles from './study-record-page.module.css'

/** Fetches the questions behind attempts. */
export type LoadAnswered = (attempts: Iterable<Attempt>) => Promise<AskedQuestions>

type SaveAnswersProps = { readonly record: LearnerRecord; readonly loadAnswered: LoadAnswered }

/** One row an answer, for a spreadsheet of one's own. */
export function SaveAnswers({ record, loadAnswered }: SaveAnswersProps) {
  const [said, setSaid] = useState('')
  async function save(): Promise<void> {
    const [{ attemptsCsvFile }, { saveAsFile }, asked] = await Promise.all([
      import('#interop/attempts-csv/attempts-csv.ts'),
      import('#ui/save-as-file.ts'),
      loadAnswered(record.attempts.values()),
    ])
    const offsetAt = (at: number) => -new Date(at).getTimezoneOffset()
    const file = attemptsCsvFile(record, asked, Date.now(), offsetAt)
    setSaid(`Handed to your browser as ${saveAsFile({ ...file, type: 'text/csv;charset=utf-8' })}.`)
  }
  return (
    <>
      <Button
        tone="quiet"
        onClick={() => {
          save().catch(() => setSaid('It could not be made. Check the connection and try again.'))
        }}
      >
        Save answers as CSV
      </Button>
      <StatusLine text={said} className={`${styles.said}`} />
    </>
  )
}
