import { guesses, knowledgeModel } from '#domain/mastery/knowledge.ts'
import { masteryRule } from '#domain/mastery/mastery.ts'
import styles from './objectives-page.module.css'

const percent = (share: number) => `${Math.round(share * 100)} in 100`

/** The rule with its numbers and sources, so that anybody can check it by hand. */
export function HowDecided() {
  const { settledAt, nearlyAt, apart, holdsTimes, holdsAtLeast, holdsAtMost } = masteryRule
  const { before, learns, slips } = knowledgeModel
  return (
    <details className={styles.how}>
      <summary>How this is decided</summary>
      <p>An objective is settled when three things hold:</p>
      <ol>
        <li>
          {`It is likely that you know it: the estimate has reached ${percent(settledAt)}. From ${percent(nearlyAt)} it is nearly settled.`}
        </li>
        <li>
          Two different questions on it were answered wholly right without a hint and, where the
          course asks in several kinds of question, in two kinds. One lucky guess settles nothing.
        </li>
        <li>
          {`The first and the last of those answers lie at least ${apart} days apart. What is right within one sitting says little about next week.`}
        </li>
      </ol>
      <p>
        {`It then holds for ${holdsTimes} times the days that your right answers span since your last miss, at least ${holdsAtLeast} and at most ${holdsAtMost} days. After that it is to be refreshed, and one right answer does it, for longer than before.`}
      </p>
      <h2>The estimate</h2>
      <p>
        {`Before the first answer it is ${percent(before)}. Each answer changes the odds by how much likelier it is from somebody who knows than from somebody who does not: one who knows slips ${percent(slips)} times; one who does not guesses right ${percent(guesses['single-choice'])} times where one option is chosen, ${percent(guesses.cloze)} in a text with gaps, ${percent(guesses['multiple-choice'])} where several are chosen, and ${percent(guesses.order)} with an order, a match, a sorting or a number. Then ${percent(learns)} of what is missing is added, because every answer is explained. An answer that is partly right counts in that part as right and for the rest as wrong; each hint halves what a right answer tells. It never goes above ${percent(knowledgeModel.ceiling)}.`}
      </p>
      <p>
        Guesses before reading, questions left out and explanations in your own words do not count,
        nor do the source lab and the workbench. How sure you were does not count either, so honesty
        costs nothing.
      </p>
      <h2>Where it comes from</h2>
      <p>
        The estimate is Bayesian knowledge tracing, with its criterion and its bounds for guesses
        and slips (Corbett and Anderson 1995); that questions differ in how well they can be guessed
        follows Pardos and Heffernan (2011). The days between follow research on spacing (Latimier,
        Peyre and Ramus 2021), the time it holds the best gaps found by Cepeda and others (2008),
        read backwards. The parameters were chosen, not fitted to readers of this course, so take
        the line as a guide to what to do next.
      </p>
    </details>
  )
}
