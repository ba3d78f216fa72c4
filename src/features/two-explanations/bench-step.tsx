import { useMemo, useState } from 'react'
import type { CaseContent } from '#domain/cases/case-content.ts'
import { caseRows } from '#domain/cases/case-parts.ts'
import { isFinal } from '#domain/attempt/final-response.ts'
import { sortIntoGroups, type SortQuestion } from '#domain/question-kinds/sort-into-groups.ts'
import { arrangeQuestion } from '#domain/question/registry.ts'
import type { SoloAttempt } from '#store/learner/use-solo-attempt.ts'
import { Bench } from '#features/two-explanations/bench/bench.tsx'
import { CheckedBench } from '#features/two-explanations/laid-out/checked-bench.tsx'
import { WithoutScript } from '#features/two-explanations/laid-out/without-script.tsx'
import styles from './case-page.module.css'

type BenchStepProps = {
  readonly content: CaseContent
  readonly question: SortQuestion
  readonly solo: SoloAttempt
}

/** A press before the disk has been read must not begin a second attempt beside the first. */
function notYet(): void {}

/** The bench while cards are being laid, the filled table once it was checked. */
export function BenchStep({ content, question, solo }: BenchStepProps) {
  const { attempt, seed } = solo
  const rows = useMemo(() => caseRows(content.parts), [content])
  const [pressed, setPressed] = useState<'check' | 'again'>()
  const arranged = useMemo(() => arrangeQuestion(question, seed), [question, seed])
  const cards = arranged.kind === 'sort' ? arranged : question
  const given = attempt?.responses.get(question.id)?.response
  const placed = sortIntoGroups.readResponse(question, given)?.placed ?? {}
  const shared = { content, question: cards, rows, placed }
  if (attempt && isFinal(attempt, question.id))
    return (
      <CheckedBench
        {...shared}
        takesFocus={pressed === 'check'}
        onAgain={() => {
          setPressed('again')
          solo.again()
        }}
      />
    )
  return (
    <>
      <p className={styles.how}>
        {`Lay out ${question.items.length} cards: to which part of which explanation does each of them belong? Press a card, then a row. A row may stay empty.`}
      </p>
      <p className={styles.onPaper}>
        On paper: write the number of each card on the row that it belongs to.
      </p>
      <Bench
        key={seed}
        {...shared}
        hintsOpen={attempt?.hintsOpened.get(question.id)?.length ?? 0}
        takesFocus={pressed === 'again'}
        onPlace={solo.ready ? (next) => solo.respond({ placed: next }) : undefined}
        onHint={solo.ready ? solo.openHint : notYet}
        onCheck={() => {
          setPressed('check')
          solo.check()
        }}
      />
      <WithoutScript content={content} rows={rows} cards={cards.items} />
    </>
  )
}
