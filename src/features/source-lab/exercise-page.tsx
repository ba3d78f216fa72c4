import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { QuestionBoundary } from '#blocks/attempt/question-boundary.tsx'
import { AccountList } from '#blocks/question-views/reading/account-list.tsx'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import { SourcesProvider, type Sources } from '#blocks/sources-context.tsx'
import { contentVersion } from '#content/catalog.ts'
import { familyLabel } from '#domain/evidence/discrepancy-words.ts'
import { labExercisePath, labPath, labSource } from '#domain/lesson/further-addresses.ts'
import type { LabExerciseContent, LabLink } from '#domain/source-lab/lab-content.ts'
import { soloCard } from '#store/learner/solo-card.ts'
import { useSoloAttempt, type SoloAttempt } from '#store/learner/use-solo-attempt.ts'
import { selectCertaintyAsked } from '#store/preferences/preferences-selectors.ts'
import { usePreferences } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import { useMemo } from 'react'
import { Background, BackgroundWithoutScript } from './background.tsx'
import styles from './exercise-page.module.css'

type ExercisePageProps = { readonly content: LabExerciseContent }

/** One exercise: what stands on the page, the question, and once it is answered what lies behind it. */
export function ExercisePage({ content }: ExercisePageProps) {
  const { exercise, discrepancy, statements, discrepancies } = content
  const sources = useMemo<Sources>(
    () => ({ statements, discrepancies, terms: {}, figures: {} }),
    [statements, discrepancies],
  )
  const { id } = exercise
  const solo = useSoloAttempt({
    mode: 'check',
    source: labSource(id),
    question: id,
    contentVersion,
  })
  const isAnswered = soloCard(solo, id).settled
  return (
    <SourcesProvider sources={sources}>
      <article className={styles.page}>
        <header>
          <p className={styles.eyebrow}>
            <AppLink to={labPath}>Source lab</AppLink>
            <span>{`${familyLabel(discrepancy.family)} · Exercise ${content.number} of ${content.count}`}</span>
          </p>
          <h1>{exercise.title}</h1>
        </header>
        <section aria-labelledby="accounts">
          <h2 id="accounts" className={styles.small}>
            What stands on the page
          </h2>
          <AccountList accounts={exercise.accounts} settled={isAnswered} />
        </section>
        <div className={styles.question}>
          <QuestionBoundary label="This exercise">
            <LabQuestion content={content} solo={solo} />
          </QuestionBoundary>
        </div>
        {isAnswered ? <Background content={content} /> : null}
        <BackgroundWithoutScript content={content} />
        <Neighbours content={content} />
        <p className={styles.print}>
          <Button tone="quiet" onClick={() => window.print()}>
            Print this exercise
          </Button>
        </p>
      </article>
    </SourcesProvider>
  )
}

type LabQuestionProps = ExercisePageProps & { readonly solo: SoloAttempt }

function LabQuestion({ content, solo }: LabQuestionProps) {
  const askCertainty = usePreferences(selectCertaintyAsked)
  const { question } = content.exercise
  return (
    <QuestionCard
      question={question}
      {...soloCard(solo, question.id)}
      eyebrow="Source lab"
      headingLevel={2}
      feedback="now"
      accountsShown
      askCertainty={askCertainty}
      lessonLink={lessonLink(content, question)}
    />
  )
}

function Neighbours({ content: { previous, next } }: ExercisePageProps) {
  return (
    <nav className={styles.neighbours} aria-label="Exercises">
      {previous ? <Neighbour rel="prev" word="Previous" exercise={previous} /> : null}
      {next ? <Neighbour rel="next" word="Next" exercise={next} /> : null}
    </nav>
  )
}

type NeighbourProps = {
  readonly rel: 'prev' | 'next'
  readonly word: string
  readonly exercise: LabLink
}

function Neighbour({ rel, word, exercise }: NeighbourProps) {
  return (
    <AppLink to={labExercisePath(exercise.id)} rel={rel} className={styles.neighbour}>
      <b>{word}</b>
      <span>{exercise.title}</span>
    </AppLink>
  )
}
