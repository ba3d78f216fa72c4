import { useMemo } from 'react'
import { useAnswerBank, type AnswerBankLoaders } from '#blocks/attempt/use-answer-bank.ts'
import { homePath, settingsPath } from '#domain/lesson/addresses.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import { recordOfStudy } from '#domain/record-of-study/record-of-study.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner, useLearnerActions } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Button, buttonClass } from '#ui/button.tsx'
import { CompareFile } from './compare-file.tsx'
import { RecordSheet } from './record-sheet.tsx'
import { SaveAnswers, type LoadAnswered } from './save-answers.tsx'
import { localDay } from './study-words.ts'
import styles from './study-record-page.module.css'

type StudyRecordPageProps = {
  readonly course: CourseMap
  readonly loaders: AnswerBankLoaders
  readonly loadAnswered: LoadAnswered
}

/** What was read, answered and reviewed in this browser, to print and to compare. */
export function StudyRecordPage({ course, loaders, loadAnswered }: StudyRecordPageProps) {
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1>Record of study</h1>
        <p className={styles.lede}>
          What was read, answered and reviewed in this browser, with dates, to print or to save. It
          is your own account of your study, not a certificate: nobody has checked it.
        </p>
        <noscript>
          <p className={styles.noScript}>
            The record is kept by this browser and drawn up by JavaScript, which is off. With it on,
            this page lists lessons read, quizzes with dates and scores, reviews, cards and the
            number of notes, on a sheet for A4 or Letter paper.
          </p>
        </noscript>
      </header>
      <div className={styles.needsScript}>
        <OwnRecord course={course} loaders={loaders} loadAnswered={loadAnswered} />
        <CompareFile />
      </div>
    </div>
  )
}

function OwnRecord({ course, loaders, loadAnswered }: StudyRecordPageProps) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const { contents } = useLearnerActions()
  const bank = useAnswerBank(ready ? record : undefined, loaders)
  // The log changes whenever the record does.
  const events = useMemo(
    () => (ready && record ? contents().events : []),
    [ready, record, contents],
  )
  const questions = bank.status === 'ready' ? bank.questions : undefined
  const study = useMemo(
    () => questions && recordOfStudy(record, events, questions, localDay),
    [questions, record, events],
  )
  if (ready && events.length === 0) return <NothingYet />
  if (bank.status === 'failed') {
    return (
      <div className={styles.state} role="alert">
        <p>The questions could not be fetched, so no score can be given. Check the connection.</p>
        <Button onClick={bank.again}>Try again</Button>
      </div>
    )
  }
  if (!ready || !study) {
    return (
      <div className={styles.waiting}>
        <p role="status">
          {ready ? 'Fetching the questions behind your answers…' : 'Reading what was kept here…'}
        </p>
      </div>
    )
  }
  return (
    <>
      <div className={styles.actions}>
        <Button onClick={() => window.print()}>Print</Button>
        <SaveAnswers record={record} loadAnswered={loadAnswered} />
        <AppLink className={buttonClass('quiet')} to={settingsPath}>
          Export the record itself
        </AppLink>
      </div>
      <RecordSheet study={study} events={events} course={course} />
    </>
  )
}

function NothingYet() {
  return (
    <div className={styles.state}>
      <p>
        There is nothing to list yet. Once you have read a lesson or answered a question in this
        browser, it stands here with its date.
      </p>
      <p>
        <AppLink to={homePath}>Choose a module</AppLink>
      </p>
    </div>
  )
}
