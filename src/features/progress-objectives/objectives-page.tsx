import { useMemo, useState } from 'react'
import { useAnswerBank, type AnswerBankLoaders } from '#blocks/attempt/use-answer-bank.ts'
import { BorderKey } from '#blocks/mastery/border-key.tsx'
import { localCalendar } from '#blocks/mastery/local-calendar.ts'
import { homePath } from '#domain/lesson/addresses.ts'
import { masteryOfAll } from '#domain/mastery/mastery.ts'
import type { ModuleObjectives } from '#domain/mastery/objective.ts'
import { answerHistory } from '#domain/review/answer-history.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import { HowDecided } from './how-decided.tsx'
import { ObjectiveGroups } from './objective-groups.tsx'
import type { Standings } from './standings.ts'
import styles from './objectives-page.module.css'

type ObjectivesPageProps = {
  readonly modules: readonly ModuleObjectives[]
  readonly loaders: AnswerBankLoaders
}

/** Every objective of the course as a piece of its module's border, with where the learner stands. */
export function ObjectivesPage({ modules, loaders }: ObjectivesPageProps) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const bank = useAnswerBank(ready ? record : undefined, loaders)
  const [now] = useState(() => Date.now())
  const standings = useMemo((): Standings | undefined => {
    if (bank.status !== 'ready') return undefined
    const history = answerHistory(record, bank.questions)
    const calendar = localCalendar(now)
    const objectives = modules.flatMap((module) => module.objectives)
    return { history, calendar, mastery: masteryOfAll(objectives, history, calendar) }
  }, [bank, record, now, modules])
  return (
    <div className={styles.page}>
      <h1>Objectives</h1>
      <p className={styles.lede}>
        What the course wants you to be able to do. Each objective is a piece of its module’s
        border: a line on a plan until you answer questions on it, and demarcated once your answers
        show, over days, that you know it.
      </p>
      <BorderKey />
      <HowDecided />
      <Status standings={standings} failed={bank.status === 'failed' ? bank.again : undefined} />
      <noscript>
        <p>
          Where you stand is computed from answers kept by this browser, which takes JavaScript, and
          it is off. The objectives, their sections and their questions are listed all the same.
        </p>
      </noscript>
      <ObjectiveGroups modules={modules} standings={standings} />
    </div>
  )
}

type StatusProps = {
  readonly standings: Standings | undefined
  readonly failed: (() => void) | undefined
}

function Status({ standings, failed }: StatusProps) {
  if (failed)
    return (
      <p role="alert" className={styles.status}>
        {'The questions could not be fetched. Your answers are safe. '}
        <Button onClick={failed}>Try again</Button>
      </p>
    )
  if (standings?.history.length === 0)
    return (
      <p className={styles.status}>
        {'Nothing is begun yet: checks in lessons, quizzes and reviews all count. '}
        <AppLink to={homePath}>Choose a module</AppLink>
      </p>
    )
  return (
    <p className={styles.status}>
      {standings
        ? 'A piece never fades by being left out: what was settled long ago only asks for one more answer.'
        : 'Where you stand appears here once your answers are read.'}
    </p>
  )
}
