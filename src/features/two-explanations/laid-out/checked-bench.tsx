import { useEffect, useRef } from 'react'
import { gradeTone } from '#blocks/question/question-feedback.tsx'
import { Verdict } from '#blocks/question-views/reading/verdict.tsx'
import type { Placed } from '#domain/cases/bench.ts'
import type { CaseContent } from '#domain/cases/case-content.ts'
import type { CaseRow } from '#domain/cases/case-parts.ts'
import type { SortQuestion } from '#domain/question-kinds/sort-into-groups.ts'
import { fitWords } from '#features/two-explanations/case-words.ts'
import { gradeResponse } from '#domain/question/registry.ts'
import { Button } from '#ui/button.tsx'
import styles from './checked-bench.module.css'
import { SideBySideView } from './side-by-side-view.tsx'

type CheckedBenchProps = {
  readonly content: CaseContent
  readonly question: SortQuestion
  readonly rows: readonly CaseRow[]
  readonly placed: Placed
  /** It was checked just now by a button that is gone with the focus. */
  readonly takesFocus: boolean
  readonly onAgain: () => void
}

/** The bench after checking: every card where it belongs, with what the person had made of it. */
export function CheckedBench(props: CheckedBenchProps) {
  const { content, question, rows, placed, takesFocus, onAgain } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const grade = gradeResponse(question, { placed })
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.result}>
        <Verdict tone={gradeTone(grade)} text={fitWords(grade)} />
      </h3>
      <p className={styles.explanation}>{question.explanation}</p>
      <p className={styles.note}>
        Every card now lies where it belongs. Where you had laid one elsewhere, it says so.
      </p>
      <SideBySideView content={content} rows={rows} placed={placed} />
      <div className={styles.again}>
        <Button tone="quiet" onClick={onAgain}>
          Lay it out again
        </Button>
      </div>
    </>
  )
}
