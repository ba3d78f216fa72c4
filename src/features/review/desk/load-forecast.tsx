import { useMemo } from 'react'
import { FigureFrame } from '#charts/frame/figure-frame.tsx'
import { ForecastBars } from '#charts/review/forecast-bars.tsx'
import { byUrgency } from '#domain/review/due.ts'
import { forecast, loadOf, type ForecastDay, type Load } from '#domain/review/forecast.ts'
import { scheduleOf } from '#domain/review/schedule.ts'
import { forecastFigure } from '#domain/review/told/forecast-figure.ts'
import { planPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import type { ReviewState } from '#features/review/review-state.ts'
import styles from './load-forecast.module.css'

const id = 'review-load'
const others = [0.8, 0.9, 0.95]

/** The next thirty days by the learner's own plan. */
export function useForecast(review: ReviewState): readonly ForecastDay[] {
  return useMemo(() => {
    const { schedule, facetsOf, today, plan } = review
    return forecast(byUrgency(schedule, facetsOf, today), { today, ...plan })
  }, [review])
}

function loadsFor({ history, record, offset, facetsOf, today, plan }: ReviewState): Load[] {
  const wanted = [...new Set([...others, plan.retention])].sort((one, other) => one - other)
  return wanted.map((retention) => {
    const schedule = scheduleOf(history, record.study.cards, { retention, offset })
    const items = byUrgency(schedule, facetsOf, today)
    return loadOf(retention, forecast(items, { today, dailyCap: plan.dailyCap, retention }))
  })
}

type LoadForecastProps = { readonly review: ReviewState; readonly days: readonly ForecastDay[] }

/** How much is to be reviewed in the next days, and what another target would change. */
export function LoadForecast({ review, days }: LoadForecastProps) {
  const { plan } = review
  const { title, summary, table, marks } = forecastFigure(days, plan.dailyCap)
  const percent = Math.round(plan.retention * 100)
  return (
    <section aria-labelledby="load">
      <h2 id="load">What the next days bring</h2>
      <FigureFrame
        figure={{
          id,
          title,
          subtitle: `Reviews a day, for a target of ${percent} in 100 known and at most ${plan.dailyCap} a day`,
          evidence: [],
          note: 'Foreseen on the expected path: every item is answered right on its day. What you miss comes back sooner, and what you learn anew is added.',
        }}
        summary={summary}
        table={table}
        sourceOf={() => 'your answers in this browser'}
      >
        <ForecastBars figure={id} marks={marks} />
      </FigureFrame>
      <OtherTargets review={review} />
    </section>
  )
}

function OtherTargets({ review }: { readonly review: ReviewState }) {
  const loads = useMemo(() => loadsFor(review), [review])
  return (
    <>
      <h3>What another target would mean</h3>
      <ScrollRegion label="Load by target">
        <table className={styles.loads}>
          <thead>
            <tr>
              <th scope="col">Known when it comes back</th>
              <th scope="col">Reviews in 30 days</th>
              <th scope="col">Fullest day</th>
              <th scope="col">Still waiting then</th>
            </tr>
          </thead>
          <tbody>
            {loads.map(({ retention, total, most, waiting }) => (
              <tr key={retention} data-own={retention === review.plan.retention}>
                <th scope="row">
                  {`${Math.round(retention * 100)} in 100${retention === review.plan.retention ? ' (yours)' : ''}`}
                </th>
                <td>{total}</td>
                <td>{most}</td>
                <td>{waiting}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.plan}>
        <AppLink to={planPath}>Your plan</AppLink> sets the target, the daily limit and the day of
        an exam.
      </p>
    </>
  )
}
