import { percentWords } from '#blocks/attempt/attempt-words.ts'
import { knowledgeModel, knowledgeSteps } from '#domain/mastery/knowledge.ts'
import { countedAnswers } from '#domain/mastery/mastery.ts'
import type { CourseObjective } from '#domain/mastery/objective.ts'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import { resultNames } from './result-names.ts'
import type { Standings } from './standings.ts'
import styles from './objective-entry.module.css'

type ReckoningProps = {
  readonly objective: CourseObjective
  readonly standings: Standings
}

const inHundred = (share: number) => `${Math.round(share * 100)}`

/** A part is named, for the rule counts it. */
function resultWords({ result, score }: ReturnType<typeof countedAnswers>[number]): string {
  return result === 'partly' ? `${resultNames.partly}: ${percentWords(score)}` : resultNames[result]
}

/** The answers that count, with the estimate after each, so that the rule can be followed by hand. */
export function Reckoning({ objective, standings }: ReckoningProps) {
  const { dayOf, nameOf } = standings.calendar
  const answers = countedAnswers(objective, standings.history)
  if (answers.length === 0) return null
  const steps = knowledgeSteps(answers)
  const prompts = new Map(objective.questions.map(({ id, prompt }) => [id, prompt]))
  return (
    <ScrollRegion label={`How the estimate came about: ${objective.text}`}>
      <table className={styles.table}>
        <caption className={styles.head}>
          {`How the estimate came about, from ${inHundred(knowledgeModel.before)} in 100`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
            <th scope="col">Hints</th>
            <th scope="col">Known, in 100</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer, at) => (
            <tr key={`${answer.attempt} ${answer.question}`}>
              <td>{nameOf(dayOf(answer.at))}</td>
              <td>{prompts.get(answer.question)}</td>
              <td>{resultWords(answer)}</td>
              <td>{answer.hints}</td>
              <td>{inHundred(steps[at] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
