import { dayInWords, sizeInWords } from './record-summary.ts'
import { useRecordSummary } from './use-record-summary.ts'
import styles from './record.module.css'

/** What is kept here. */
export function RecordFigures() {
  const summary = useRecordSummary()
  const since = summary?.since
  const figures = [
    { name: 'Answers', value: summary?.answers.toLocaleString('en-GB') },
    { name: 'Attempts', value: summary?.attempts.toLocaleString('en-GB') },
    { name: 'Lessons read', value: summary?.lessonsRead.toLocaleString('en-GB') },
    { name: 'Notes', value: summary?.notes.toLocaleString('en-GB') },
    { name: 'Size', value: summary && sizeInWords(summary.size) },
    {
      name: 'Since',
      value: summary && (since === undefined ? 'not yet begun' : dayInWords(since)),
    },
  ]
  return (
    <dl className={styles.figures} aria-label="What is kept here">
      {figures.map(({ name, value }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value ?? '…'}</dd>
        </div>
      ))}
    </dl>
  )
}
