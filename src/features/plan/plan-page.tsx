import { useAnswerBank, type AnswerBankLoaders } from '#blocks/attempt/use-answer-bank.ts'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { reviewPath } from '#domain/lesson/addresses.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import { isDay } from '#domain/plan/calendar-day.ts'
import { dateLabel } from '#domain/series/calendar-date.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner, useLearnerActions } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import { AboutPlan } from './about-plan.tsx'
import { PlanView } from './plan-view.tsx'
import { PlanForm } from '#features/plan/setting/plan-form.tsx'
import { usualPlan } from '#domain/study/plan-in-use.ts'
import styles from './plan-page.module.css'
import { useToday } from './use-today.ts'

type PlanPageProps = {
  readonly modules: readonly ModuleOutline[]
  readonly loaders: AnswerBankLoaders
}

/** From the day of an exam to a plan of days; also where the daily cap and the target are set. */
export function PlanPage({ modules, loaders }: PlanPageProps) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  return (
    <div className={styles.page}>
      <h1>Plan for an exam</h1>
      <p className={styles.lede}>
        Give the day of your exam and how much you can do on a day. You get a plan of lessons,
        quizzes and reviews up to the day before, made anew from what you have really done each time
        you look. A day that you miss is simply spread over the days that remain.
      </p>
      <noscript>
        <p className={styles.noScript}>
          Making your own plan needs JavaScript, which is off in this browser. The example below
          shows what a plan of four weeks looks like.
        </p>
      </noscript>
      {ready ? (
        <OwnPlan modules={modules} loaders={loaders} record={record} />
      ) : (
        <PlanForm
          key="early"
          initial={usualPlan}
          kept={undefined}
          today={undefined}
          onPlan={early}
        />
      )}
      <AboutPlan modules={modules} />
    </div>
  )
}

/** The form is shut until the record has been read. */
function early(): void {}

type OwnPlanProps = PlanPageProps & { readonly record: LearnerRecord }

function OwnPlan({ modules, loaders, record }: OwnPlanProps) {
  const { act } = useLearnerActions()
  const today = useToday()
  const { plan: kept } = record.study
  const exam = kept?.exam ?? null
  const isAhead = exam !== null && isDay(exam) && exam > today
  const bank = useAnswerBank(isAhead ? record : undefined, loaders)
  return (
    <>
      <PlanForm
        initial={kept ?? usualPlan}
        kept={kept}
        today={today}
        onPlan={(plan) => act({ kind: 'study-planned', ...plan })}
      />
      <div className={styles.body}>
        {isAhead ? null : <NoPlan exam={exam} today={today} />}
        {isAhead && bank.status === 'waiting' ? <p>Looking at what you have done…</p> : null}
        {isAhead && bank.status === 'failed' ? (
          <p role="alert">
            {'The questions behind your answers could not be fetched. Your answers are safe. '}
            <Button onClick={bank.again}>Try again</Button>
          </p>
        ) : null}
        {isAhead && kept && bank.status === 'ready' ? (
          <PlanView
            modules={modules}
            record={record}
            loaded={bank}
            today={today}
            exam={exam}
            dailyCap={kept.dailyCap}
          />
        ) : null}
      </div>
    </>
  )
}

function noPlanWords(exam: string | null, today: string): string {
  if (exam === today) return 'Your exam is today, so there is nothing left to plan. '
  return exam === null || !isDay(exam)
    ? 'No exam is set, so there is no plan of days. '
    : `Your exam was on ${dateLabel(exam)}. `
}

function NoPlan({ exam, today }: { readonly exam: string | null; readonly today: string }) {
  return (
    <p>
      {noPlanWords(exam, today)}
      <AppLink to={reviewPath}>Review goes on by its ordinary schedule.</AppLink>
    </p>
  )
}
