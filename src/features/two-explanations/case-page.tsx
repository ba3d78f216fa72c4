import { useMemo } from 'react'
import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { SourcesProvider } from '#blocks/sources-context.tsx'
import { contentVersion } from '#content/catalog.ts'
import type { CaseContent } from '#domain/cases/case-content.ts'
import { wasLaidOut } from '#domain/cases/case-progress.ts'
import { benchQuestion, judgementQuestion } from '#domain/cases/case-questions.ts'
import { isFinal } from '#domain/attempt/final-response.ts'
import { casesPath } from '#domain/lesson/addresses.ts'
import { casePath, caseSource } from '#domain/lesson/further-addresses.ts'
import { selectAttemptsNewestFirst } from '#store/learner/learner-selectors.ts'
import { useSoloAttempt } from '#store/learner/use-solo-attempt.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { BenchStep } from './bench-step.tsx'
import { PaperReach } from './paper-reach.tsx'
import styles from './case-page.module.css'
import { CaseStep, StepLinks } from './case-step.tsx'
import { Judgement } from './judgement.tsx'
import { Unexplained } from './unexplained.tsx'

/** One event under two explanations: what happened, what each says, what neither says, your judgement. */
export function CasePage({ content }: { readonly content: CaseContent }) {
  const { case: one, parts } = content
  const sources = useMemo(() => ({ ...content, terms: {}, figures: {} }), [content])
  const laying = useMemo(() => benchQuestion(one, parts), [one, parts])
  const judging = useMemo(() => judgementQuestion(one), [one])
  const from = { mode: 'check', source: caseSource(one.id), contentVersion } as const
  const bench = useSoloAttempt({ ...from, question: laying.id })
  const judgement = useSoloAttempt({ ...from, question: judging.id })
  const isLaidOut = wasLaidOut(useLearner(selectAttemptsNewestFirst), one.id)
  const isJudged = judgement.attempt ? isFinal(judgement.attempt, judging.id) : false
  return (
    <SourcesProvider sources={sources}>
      <article className={styles.page}>
        <header className={styles.head}>
          <p className={styles.eyebrow}>
            <AppLink to={casesPath}>Two explanations, one case</AppLink>
            <span>{`Case ${content.number} of ${content.count}`}</span>
          </p>
          <h1>{one.title}</h1>
          <p className={styles.lede}>{one.lede}</p>
          <StepLinks />
        </header>
        <CaseStep id="event" isDone>
          <Event content={content} />
        </CaseStep>
        <CaseStep id="bench" isDone={isLaidOut}>
          <BenchStep content={content} question={laying} solo={bench} />
        </CaseStep>
        <CaseStep id="unexplained" isDone={isLaidOut}>
          <Unexplained points={one.unexplained} isOpen={isLaidOut} />
        </CaseStep>
        <CaseStep id="judgement" isDone={isJudged}>
          <Judgement content={content} question={judging} solo={judgement} />
        </CaseStep>
        <OtherCases content={content} />
      </article>
    </SourcesProvider>
  )
}

function Event({ content }: { readonly content: CaseContent }) {
  const { case: one, authors } = content
  return (
    <div className={styles.event}>
      <div className={styles.happened}>
        <p className={styles.date}>{one.date}</p>
        {one.happened.map(({ text, evidence }) => (
          <p key={text}>
            {`${text} `}
            <EvidenceMarks ids={evidence} />
          </p>
        ))}
      </div>
      <PaperReach authors={authors} date={one.date} years={one.years} />
    </div>
  )
}

function OtherCases({ content: { previous, next } }: { readonly content: CaseContent }) {
  return (
    <nav className={styles.ways} aria-label="Other cases">
      {previous ? (
        <AppLink to={casePath(previous.id)}>{`Previous case: ${previous.title}`}</AppLink>
      ) : null}
      <AppLink to={casesPath}>All cases</AppLink>
      {next ? <AppLink to={casePath(next.id)}>{`Next case: ${next.title}`}</AppLink> : null}
    </nav>
  )
}
