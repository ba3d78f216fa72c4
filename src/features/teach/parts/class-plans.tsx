import { timedSteps, type ClassPlan } from '#domain/teaching/teaching-guide.ts'
import styles from './class-plans.module.css'

/** A plan for each length of class, its steps along a line with the minutes at which they begin. */
export function ClassPlans({ plans }: { readonly plans: readonly ClassPlan[] }) {
  return (
    <div className={styles.plans}>
      {plans.map((plan) => (
        <section key={plan.minutes} aria-labelledby={`plan-${plan.minutes}`}>
          <h3 id={`plan-${plan.minutes}`}>{`${plan.minutes} minutes`}</h3>
          <ol className={styles.route}>
            {timedSteps(plan).map(({ from, to, what, how }) => (
              <li key={from}>
                <span className={styles.time}>{`${from}–${to}′`}</span>
                <span className={styles.line} aria-hidden="true" />
                <div className={styles.step}>
                  <b>{what}</b>
                  <p>{how}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
