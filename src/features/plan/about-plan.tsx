import { counted } from '#blocks/attempt/attempt-words.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import { firstGap } from '#domain/plan/first-gap.ts'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import styles from './about-plan.module.css'
import { exampleCap, exampleWeeks, makeExample } from './example-plan.ts'
import { minutesWords } from './plan-words.ts'

type AboutPlanProps = { readonly modules: readonly ModuleOutline[] }

/** How a plan is made and what that rests on; the same for everybody, so it is in the page's HTML. */
export function AboutPlan({ modules }: AboutPlanProps) {
  return (
    <section className={styles.about} aria-labelledby="about-plan">
      <h2 id="about-plan">How a plan is made</h2>
      <p>
        Lessons and quizzes are spread evenly over the first two thirds of the days, in the order of
        the course and over six weeks at most. Each comes back for a first review after a gap that
        depends on how far the exam is; from then on it comes back at that same distance. The last
        days, one in ten, are kept for mixed review of everything. No day goes above your cap, and
        what does not fit is named instead of heaped onto a day. What you missed comes back on the
        next study day.
      </p>
      <GapTable />
      <p>
        The gap follows Cepeda and others (2008), who taught facts to more than 1,350 people: best
        was a first review after 20 to 40 % of a delay of one week, falling to 5 to 10 % of a delay
        of one year. Between these points we draw a curve; before and beyond them it is a guess.
        Even distances are used because expanding ones were no better (Latimier, Peyre and Ramus
        2021). Both speak of averages, of other people and other subjects, so take them as reasons
        for this plan and not as a promise.
      </p>
      <h3>How it goes with review</h3>
      <p>
        Up to the exam the plan says how many items to review on a day; Review has the items, and
        those that have waited longest come first. Review also counts by its own ordinary schedule,
        which looks at each item by itself, so the two numbers can differ. Before an exam the plan’s
        is the one to follow. After it the plan is over, and the ordinary schedule goes on from the
        same answers, aiming at how much you want to keep.
      </p>
      <Example modules={modules} />
    </section>
  )
}

const distances = [
  ['1 week', 7],
  ['2 weeks', 14],
  ['4 weeks', 28],
  ['3 months', 91],
  ['6 months', 182],
  ['1 year', 365],
] as const

function GapTable() {
  return (
    <table className={styles.table}>
      <caption>When something learnt today first comes back</caption>
      <thead>
        <tr>
          <th scope="col">Exam in</th>
          <th scope="col">First review after</th>
          <th scope="col">Best range</th>
        </tr>
      </thead>
      <tbody>
        {distances.map(([name, days]) => {
          const [shortest, longest] = [firstGap(days, 'shortest'), firstGap(days, 'longest')]
          return (
            <tr key={days}>
              <th scope="row">{name}</th>
              <td>{counted(firstGap(days), 'day')}</td>
              <td>{`${shortest} to ${counted(longest, 'day')}`}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Example({ modules }: AboutPlanProps) {
  const { weeks, first, totals } = makeExample(modules)
  return (
    <>
      <h3>{`An example: an exam in ${exampleWeeks} weeks`}</h3>
      <p>
        {`Somebody who begins today, has read nothing yet and studies ${exampleCap} minutes a day at most gets this plan of the whole course. The first lesson, “${first.title}”, is read on day ${first.learnt} and first comes back on day ${first.review}.`}
      </p>
      <ScrollRegion label="Example of a plan">
        <table className={styles.table}>
          <caption>{`A plan for an exam in ${exampleWeeks} weeks`}</caption>
          <thead>
            <tr>
              <th scope="col">Week</th>
              <th scope="col">Lessons</th>
              <th scope="col">Quizzes</th>
              <th scope="col">Reviews</th>
              <th scope="col">In all</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.week}>
                <th scope="row">{week.week}</th>
                <td>{week.lessons}</td>
                <td>{week.quizzes}</td>
                <td>{week.reviews}</td>
                <td>{minutesWords(week.minutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p>{totals}</p>
    </>
  )
}
