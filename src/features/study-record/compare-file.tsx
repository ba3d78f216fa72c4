import { useRef, useState } from 'react'
import type { Comparison } from '#interop/learner-record/record-fingerprint.ts'
import { StatusLine } from '#ui/status-line.tsx'
import { sha256 } from './use-fingerprint.ts'
import styles from './study-record-page.module.css'

async function compare(file: File, printed: string): Promise<string> {
  const digest = sha256()
  if (!digest) return 'This needs a page opened by https: the browser compares nothing otherwise.'
  const [{ importRecordFile }, { compareFingerprint, recordFingerprint }] = await Promise.all([
    import('#interop/learner-record/import-record.ts'),
    import('#interop/learner-record/record-fingerprint.ts'),
  ])
  const read = await importRecordFile(file)
  if (!read.ok) return `${file.name}: ${read.problems.join(' ')}`
  const { events } = read.value
  const own = await recordFingerprint(events, digest)
  if (printed.trim() === '') return `The fingerprint of ${file.name} is ${own}.`
  const found = await compareFingerprint(events, printed.trim(), digest)
  return `${file.name}: ${comparisonWords(found, own)}`
}

function comparisonWords(found: Comparison, own: string): string {
  switch (found) {
    case 'same':
      return 'this is the record that the sheet was printed from.'
    case 'since':
      return `this is the record that the sheet was printed from, and it has gone on since; its fingerprint is now ${own}.`
    case 'other':
      return `another record; its fingerprint is ${own}. It was changed, comes from another browser, or was joined with another device after the print.`
    case 'not-a-fingerprint':
      return 'what you typed is no fingerprint such as 412-9f86-d081-884c-7d65. Copy it from the foot of the sheet.'
  }
}

/** For whoever has a sheet and a file: whether the two belong together. Nothing is brought in. */
export function CompareFile() {
  const printed = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  return (
    <details className={styles.compare}>
      <summary>Compare a file with a printed fingerprint</summary>
      <p>
        For whoever was given a sheet and a record file. The file is only looked at, here in the
        browser; nothing of it is kept.
      </p>
      <label htmlFor="printed-fingerprint">Fingerprint on the sheet</label>
      <input
        ref={printed}
        id="printed-fingerprint"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        className={styles.fingerprintField}
      />
      <label htmlFor="compared-file">Record file to compare</label>
      <input
        id="compared-file"
        type="file"
        accept=".json,.txt,application/json,text/plain"
        className={styles.file}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (!file) return
          compare(file, printed.current?.value ?? '')
            .then(setSaid, () => setSaid('It could not be compared. Check the connection.'))
            .finally(() => {
              currentTarget.value = ''
            })
        }}
      />
      <StatusLine text={said} className={`${styles.said}`} />
    </details>
  )
}
