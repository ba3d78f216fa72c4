import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LocalClock } from '#domain/progress/local-calendar.ts'
import { placeAnswers } from '#domain/progress/placed-answers.ts'
import type { ProgressOutline } from '#domain/progress/progress-outline.ts'
import { progressReport } from '#domain/progress/progress-report.ts'
import {
  progressQuery,
  readProgressView,
  spans,
  wholeView,
  type ProgressView,
} from '#domain/progress/progress-view.ts'
import { stateInWords } from '#domain/progress/state-in-words.ts'
import { counted } from '#domain/progress/study-words.ts'
import { answerHistory, type AnswerBank } from '#domain/review/answer-history.ts'
import { StatusLine } from '#ui/status-line.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { Breakdowns } from './breakdowns.tsx'
import { ProgressFigures } from './progress-figures.tsx'
import { ProgressFilter } from './progress-filter.tsx'
import styles from './progress-page.module.css'

type OwnProgressProps = {
  readonly record: LearnerRecord
  readonly questions: AnswerBank
  readonly outline: ProgressOutline
}

/** The moment at which the page was opened, where the person is. */
function clockNow(): LocalClock {
  return { now: Date.now(), offsetAt: (at) => -new Date(at).getTimezoneOffset() }
}

/** What the address asks, changed by the form. */
function useView(outline: ProgressOutline) {
  const { key, search } = useLocation()
  return useAddressChoice<ProgressView>({
    search,
    read: useCallback((query: URLSearchParams) => readProgressView(query, outline), [outline]),
    queryOf: progressQuery,
    nothing: wholeView,
    moment: key,
  })
}

/** A link to one figure leads to it, though it was not there yet when the page came. */
function useNamedFigure() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
  }, [hash])
}

function viewInWords({ module, span }: ProgressView, outline: ProgressOutline, answers: number) {
  const title = outline.modules.find(({ id }) => id === module)?.title
  const where = title === undefined ? 'the whole course' : `“${title}”`
  const when = span === '' ? 'all your time' : spans[span]
  return `Shown: ${counted(answers, 'answer')} on ${where} in ${when}.`
}

export function OwnProgress({ record, questions, outline }: OwnProgressProps) {
  const [clock] = useState(clockNow)
  const [view, choose] = useView(outline)
  // What is chosen stands in the form at once; the figures follow when there is time.
  const drawn = useDeferredValue(view)
  const answers = useMemo(
    () => placeAnswers(answerHistory(record, questions), outline, clock),
    [record, questions, outline, clock],
  )
  const report = useMemo(
    () => progressReport(record, answers, outline, drawn, clock),
    [record, answers, outline, drawn, clock],
  )
  const state = useMemo(() => stateInWords(record, answers, outline), [record, answers, outline])
  useNamedFigure()
  return (
    <>
      <p className={styles.lede}>{state ?? 'You have opened a quiz, but not answered yet.'}</p>
      <ProgressFilter view={view} outline={outline} onChange={choose} />
      <StatusLine
        className={styles.said ?? ''}
        text={viewInWords(drawn, outline, report.answers.length)}
      />
      <ProgressFigures
        figures={report.figures}
        view={view}
        query={progressQuery(drawn)}
        onChange={choose}
      />
      <Breakdowns report={report} outline={outline} />
      <About />
    </>
  )
}

function About() {
  return (
    <section className={styles.about} aria-labelledby="how-counted">
      <h2 id="how-counted">How it is counted</h2>
      <p>
        Every figure is computed anew from the log of your answers, on this device, each time you
        open the page. Guesses before reading do not count, nor do questions that the course has
        dropped. Days are those of your own clock. Shares of fewer than five answers are not given:
        they would say next to nothing.
      </p>
      <p>A link to a figure carries the view, not your answers: whoever opens it sees their own.</p>
    </section>
  )
}
