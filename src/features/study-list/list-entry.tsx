import { useState } from 'react'
import { counted, momentWords } from '#blocks/attempt/attempt-words.ts'
import { BankSources } from '#blocks/attempt/bank-sources.tsx'
import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { AnswerReview } from '#blocks/question/answer-review.tsx'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { questionPath } from '#domain/lesson/addresses.ts'
import { studyListQuery } from '#domain/lesson/further-addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import { describeResponse } from '#domain/question/registry.ts'
import type { StudyEntry } from '#domain/review/study-list.ts'
import { AppLink } from '#ui/app-link.tsx'
import { levelNames } from './list-words.ts'
import styles from './study-list-page.module.css'

type ListEntryProps = {
  readonly entry: StudyEntry
  readonly attempt: Attempt | undefined
  readonly bank: BankContent | undefined
  readonly fresh: Question
}

/** One question to look at again: what was answered, the way to its passage, and the way to a fresh try. */
export function ListEntry({ entry, attempt, bank, fresh }: ListEntryProps) {
  const { question } = entry
  const response = attempt?.responses.get(question.id)?.response
  const passage = bank && lessonLink(bank, question)
  return (
    <li className={styles.entry}>
      <h3 className={styles.prompt}>{question.prompt}</h3>
      <p className={styles.given}>{givenWords(entry, response)}</p>
      <p className={styles.ways}>
        {passage ? <AppLink to={passage.to}>{passage.text}</AppLink> : null}
        <AppLink to={`${questionPath(fresh.id)}${studyListQuery}`}>
          {fresh.id === question.id ? 'Try it once more' : 'Try a fresh question on it'}
          <span className={styles.hidden}>{`: ${fresh.prompt}`}</span>
        </AppLink>
      </p>
      {bank && attempt ? <Why entry={entry} attempt={attempt} bank={bank} /> : null}
    </li>
  )
}

type WhyProps = {
  readonly entry: StudyEntry
  readonly attempt: Attempt
  readonly bank: BankContent
}

/** Drawn when it is first opened: a long list has many. */
function Why({ entry: { question, answer }, attempt, bank }: WhyProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className={styles.why} onToggle={() => setWasOpened(true)}>
      <summary>The answer, and why</summary>
      {wasOpened ? (
        <BankSources content={bank}>
          <AnswerReview
            question={question}
            seed={attempt.seed}
            eyebrow={momentWords(answer.at)}
            response={attempt.responses.get(question.id)?.response}
            certainty={answer.certainty}
            headingLevel={3}
          />
        </BankSources>
      ) : null}
    </details>
  )
}

const longest = 160

/** A long answer to its last whole word; the whole of it stands under “The answer, and why”. */
function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`
}

function givenWords({ question, answer, answers }: StudyEntry, response: unknown): string {
  const said =
    answer.result === 'unanswered'
      ? 'You left it out'
      : `You answered: ${shortened(describeResponse(question, response))}`
  const sure = answer.certainty ? ` (${levelNames[answer.certainty].toLowerCase()})` : ''
  const often = answers > 1 ? `; asked ${counted(answers, 'time')}` : ''
  return `${said}${sure}, ${momentWords(answer.at)}${often}`
}
