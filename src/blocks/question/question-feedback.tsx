import { Verdict, type VerdictTone } from '#blocks/question-views/reading/verdict.tsx'
import { NotePlace } from '#blocks/notes/note-place.tsx'
import type { Grade } from '#domain/question/grade.ts'
import { questionPath } from '#domain/lesson/addresses.ts'
import type { Question } from '#domain/question/question.ts'
import { gradeWords } from './grade-words.ts'
import styles from './question-feedback.module.css'
import { QuestionSources, type SectionLink } from './question-sources.tsx'

type QuestionFeedbackProps = {
  readonly question: Question
  /** Undefined until feedback is due. */
  readonly grade: Grade | undefined
  /** What is still missing; `press` tells one press from the next, so that the same words are said again. */
  readonly problem: { readonly text: string; readonly press: number } | undefined
  /** Said while nothing is graded, e.g. how to go on. */
  readonly notice?: string | undefined
  readonly lessonLink: SectionLink | undefined
  readonly statusId: string
}

export function gradeTone(grade: Grade): VerdictTone {
  if (grade.status !== 'graded') return 'quiet'
  if (grade.score >= 1) return 'right'
  return grade.score > 0 ? 'partly' : 'wrong'
}

/** The live region stands from the first paint; what is missing and what was right are said through it. */
export function QuestionFeedback(props: QuestionFeedbackProps) {
  const { question, grade, problem, notice, lessonLink, statusId } = props
  return (
    <div className={grade || problem || notice ? styles.feedback : undefined}>
      <div role="status" id={statusId}>
        {problem && (
          <p key={problem.press} className={styles.problem}>
            {problem.text}
          </p>
        )}
        {notice && <p className={styles.explanation}>{notice}</p>}
        {grade && (
          <>
            <p className={styles.words}>
              {grade.status === 'graded' ? (
                <Verdict tone={gradeTone(grade)} text={gradeWords(question, grade)} />
              ) : (
                <strong>{gradeWords(question, grade)}</strong>
              )}
            </p>
            <p className={styles.explanation}>{question.explanation}</p>
          </>
        )}
      </div>
      {grade && <QuestionSources evidence={question.evidence} lessonLink={lessonLink} />}
      {grade && <NotePlace at={questionPath(question.id)} title={question.prompt} />}
    </div>
  )
}
