import { useMemo, useState } from 'react'
import type { CaseContent } from '#domain/cases/case-content.ts'
import { caseRows } from '#domain/cases/case-parts.ts'
import { sortIntoGroups, type SortQuestion } from '#domain/question-kinds/sort-into-groups.ts'
import { arrangeQuestion } from '#domain/question/registry.ts'
import { soloCard } from '#store/learner/solo-card.ts'
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

/** The bench while cards are being laid, the filled table once it was checked. */
export function BenchStep({ content, question, solo }: BenchStepProps) {
  const card = soloCard(solo, question.id)
  const { seed } = solo
  const rows = useMemo(() => caseRows(content.parts), [content])
  const [pressed, setPressed] = useState<'check' | 'again'>()
  const arranged = useMemo(() => arrangeQuestion(question, seed), [question, seed])
  const cards = arranged.kind === 'sort' ? arranged : question
  const placed = sortIntoGroups.readResponse(question, card.response)?.placed ?? {}
  const shared = { content, question: cards, rows, placed }
  if (card.settled)
    return (
      <CheckedBench
        {...shared}
        takesFocus={pressed === 'check'}
        onAgain={() => {
          setPressed('again')
          card.onAgain()
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
        hintsOpen={card.hintsOpen}
        takesFocus={pressed === 'again'}
        onPlace={solo.ready ? (next) => card.onRespond({ placed: next }) : undefined}
        onHint={card.onHint}
        onCheck={() => {
          setPressed('check')
          card.onCheck()
        }}
      />
      <WithoutScript content={content} rows={rows} cards={cards.items} />
    </>
  )
}
