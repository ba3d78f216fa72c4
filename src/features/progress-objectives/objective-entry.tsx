import { counted } from '#blocks/attempt/attempt-words.ts'
import { borderOfState } from '#blocks/mastery/border-of-state.ts'
import { questionPath } from '#domain/lesson/addresses.ts'
import { freshFirst } from '#domain/mastery/fresh-first.ts'
import { reasonWords, stateNames } from '#domain/mastery/mastery-words.ts'
import type { CourseObjective } from '#domain/mastery/objective.ts'
import type { Answer } from '#domain/review/answer-history.ts'
import { AppLink } from '#ui/app-link.tsx'
import { BorderPiece } from '#ui/border-piece.tsx'
import { Reckoning } from './reckoning.tsx'
import type { Standings } from './standings.ts'
import { resultNames } from './result-names.ts'
import styles from './objective-entry.module.css'

type ObjectiveEntryProps = {
  readonly objective: CourseObjective
  readonly standings: Standings | undefined
}

const capitalised = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** One objective: its piece of the border, where the learner stands and why, what teaches and what asks it. */
export function ObjectiveEntry({ objective, standings }: ObjectiveEntryProps) {
  const { id, text, sections, questions } = objective
  const mastery = standings?.mastery.get(id)
  const history = standings?.history ?? []
  const ordered = freshFirst(questions, history)
  const latest = new Map(history.map((answer) => [answer.question, answer]))
  const first = ordered[0]
  return (
    <li id={id} className={styles.entry} data-state={mastery?.state}>
      <span className={styles.piece}>
        <BorderPiece line={mastery ? borderOfState[mastery.state] : 'planned'} />
      </span>
      <h3 className={styles.text}>{capitalised(text)}</h3>
      <p className={styles.state}>
        {mastery && standings ? (
          <>
            <b>{`${stateNames[mastery.state]}.`}</b>{' '}
            <span>{reasonWords(mastery, standings.calendar.nameOf)}</span>
          </>
        ) : null}
      </p>
      <p className={styles.ways}>
        {sections.slice(0, 1).map(({ to, title }) => (
          <AppLink key={to} to={to}>{`Read “${title}”`}</AppLink>
        ))}
        {first ? (
          <AppLink to={questionPath(first.id)}>
            {latest.has(first.id) ? 'Try a question again' : 'Try a fresh question'}
            <span className="visually-hidden">{`: ${first.prompt}`}</span>
          </AppLink>
        ) : null}
      </p>
      <details className={styles.more}>
        <summary>
          {`${counted(sections.length, 'section')}, ${counted(questions.length, 'question')}`}
          <span className="visually-hidden">{`: ${text}`}</span>
        </summary>
        <p className={styles.head}>Taught in</p>
        <ul>
          {sections.map(({ to, title, lesson }) => (
            <li key={to}>
              <AppLink to={to}>{`${lesson}: ${title}`}</AppLink>
            </li>
          ))}
        </ul>
        <p className={styles.head}>Asked in, the freshest first</p>
        <ul>
          {ordered.map((question) => (
            <li key={question.id}>
              <AppLink to={questionPath(question.id)}>{question.prompt}</AppLink>
              <span className={styles.last}>{lastWords(latest.get(question.id), standings)}</span>
            </li>
          ))}
        </ul>
        {standings ? <Reckoning objective={objective} standings={standings} /> : null}
      </details>
    </li>
  )
}

function lastWords(answer: Answer | undefined, standings: Standings | undefined): string {
  if (!standings) return ''
  if (!answer) return ' not answered yet'
  const { dayOf, nameOf } = standings.calendar
  return ` ${resultNames[answer.result]} on ${nameOf(dayOf(answer.at))}`
}
