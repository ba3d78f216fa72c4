import { useMemo } from 'react'
import { useLocation } from 'react-router'
import {
  useAnswerBank,
  type AnswerBankLoaders,
  type LoadedAnswers,
} from '#blocks/attempt/use-answer-bank.ts'
import { certaintyWish } from './list-words.ts'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { historyPath, homePath, reviewPath } from '#domain/lesson/addresses.ts'
import { answerHistory } from '#domain/review/answer-history.ts'
import { calibrate } from '#domain/review/calibration.ts'
import { studyList } from '#domain/review/study-list.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { CalibrationTable } from './calibration-table.tsx'
import { listQuery, readListFilter, wholeList } from './list-filter.ts'
import { ListGroups } from './list-groups.tsx'
import styles from './study-list-page.module.css'

type StudyListPageProps = { readonly loaders: AnswerBankLoaders }

/** What was missed, right but unsure, or wrong but sure: each leads to its passage and to a fresh try. */
export function StudyListPage({ loaders }: StudyListPageProps) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const bank = useAnswerBank(ready ? record : undefined, loaders)
  return (
    <div className={styles.page}>
      <h1>Study list</h1>
      <p className={styles.lede}>
        Questions that you missed, got right without being sure, or got wrong while sure. Read the
        passage, then try the matter again in other words: right and not unsure takes a question off
        the list.
      </p>
      <div className={styles.body}>
        {bank.status === 'waiting' ? <p>Reading what this browser has kept…</p> : null}
        {bank.status === 'failed' ? (
          <p role="alert">
            {'The questions could not be fetched. Your answers are safe. '}
            <Button onClick={bank.again}>Try again</Button>
          </p>
        ) : null}
        {bank.status === 'ready' ? <List record={record} loaded={bank} /> : null}
      </div>
      <noscript>
        <p>
          Your answers are kept by this browser and read by JavaScript, which is off. Every question
          shows its passages without it.
        </p>
      </noscript>
      <About />
    </div>
  )
}

type ListProps = { readonly record: LearnerRecord; readonly loaded: LoadedAnswers }

function List({ record, loaded }: ListProps) {
  const { key, search } = useLocation()
  const [filter, onFilter] = useAddressChoice({
    search,
    read: readListFilter,
    queryOf: listQuery,
    nothing: wholeList,
    moment: key,
  })
  const history = useMemo(() => answerHistory(record, loaded.questions), [record, loaded])
  const entries = useMemo(() => studyList(history, loaded.questions), [history, loaded])
  const calibration = useMemo(() => calibrate(history), [history])
  if (history.length === 0) return <NothingYet />
  return (
    <>
      <CalibrationTable calibration={calibration} />
      {entries.length === 0 ? <NothingLeft /> : null}
      <ListGroups
        entries={entries}
        history={history}
        loaded={loaded}
        record={record}
        filter={filter}
        onFilter={onFilter}
      />
    </>
  )
}

function NothingYet() {
  return (
    <>
      <p>{`There is nothing here yet. ${certaintyWish}`}</p>
      <p>
        <AppLink to={homePath}>Choose a module</AppLink>
      </p>
    </>
  )
}

function NothingLeft() {
  return (
    <p>
      Nothing waits here: your latest answer to every question was right, and none was unsure.{' '}
      <AppLink to={reviewPath}>Review keeps it that way.</AppLink>
    </p>
  )
}

/** Why the list is ordered as it is; the same for everybody, so it is in the page's HTML. */
function About() {
  return (
    <section className={styles.about} aria-labelledby="about-list">
      <h2 id="about-list">Why in this order</h2>
      <p>
        Errors made while sure come first. Once their feedback is read they are the ones most likely
        to be put right (Butterfield and Metcalfe 2001), and until then they are the ones most
        likely to be passed on. What was missed comes next; what was right by luck comes last.
      </p>
      <p>
        A fresh question asks about the same objective, if there is one that you have not answered:
        of another kind, resting on the same passages. Where there is none, the one answered longest
        ago comes back. <AppLink to={historyPath}>Every attempt</AppLink> stays as it was.
      </p>
    </section>
  )
}
