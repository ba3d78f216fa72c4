import { useState } from 'react'
import { momentWords } from '#blocks/attempt/attempt-words.ts'
import { contentVersion } from '#content/catalog.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import type { RecordOfStudy } from '#domain/record-of-study/record-of-study.ts'
import { SheetFigures } from './sheet-figures.tsx'
import { AnswersTable, LessonsTable, QuizzesTable } from './sheet-tables.tsx'
import { timeZone } from './study-words.ts'
import { useFingerprint } from './use-fingerprint.ts'
import styles from './record-sheet.module.css'

type RecordSheetProps = {
  readonly study: RecordOfStudy
  readonly events: readonly LearnerEvent[]
  readonly course: CourseMap
}

/** The sheet as it is printed. What it is worth stands above what it lists. */
export function RecordSheet({ study, events, course }: RecordSheetProps) {
  const [now] = useState(() => Date.now())
  return (
    <article className={styles.sheet} aria-labelledby="sheet-title">
      <h2 id="sheet-title" className={styles.title}>
        What was studied
      </h2>
      <p className={styles.worth}>
        Kept by the student’s own browser. The student can change it, and nobody has checked it. It
        proves neither who studied nor what anyone knows.
      </p>
      <NameLine />
      <SheetFigures study={study} course={course} />
      <LessonsTable lessons={study.lessons} course={course} />
      <QuizzesTable quizzes={study.quizzes} course={course} />
      <AnswersTable answersBy={study.answersBy} total={study.answers} />
      <footer className={styles.foot}>
        <p>{`Drawn up ${momentWords(now)} (${timeZone()}), with edition ${contentVersion} of the course. Scores are computed from the answers by today’s edition.`}</p>
        <Fingerprint events={events} />
      </footer>
    </article>
  )
}

/** Lives in the field alone: nothing takes it from there. */
function NameLine() {
  return (
    <div className={styles.name}>
      <label htmlFor="printed-name">Name</label>
      <input
        id="printed-name"
        type="text"
        autoComplete="name"
        maxLength={120}
        aria-describedby="printed-name-note"
      />
      <p id="printed-name-note" className={styles.screenOnly}>
        For the print only. It is not kept, and is gone when you leave this page.
      </p>
    </div>
  )
}

function Fingerprint({ events }: { readonly events: readonly LearnerEvent[] }) {
  const fingerprint = useFingerprint(events)
  if (!fingerprint) return null
  return (
    <p>
      {'Fingerprint of the record: '}
      <code className={styles.fingerprint}>{fingerprint}</code>
      {
        '. A file exported from the same record has the same one, so that a later copy can be compared with this sheet; it does not keep anyone from changing a record and making a new fingerprint of it.'
      }
    </p>
  )
}
