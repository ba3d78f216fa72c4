import { useEffect, useRef } from 'react'
import { isFinal } from '#domain/attempt/final-response.ts'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { lessonPath, quizPath, sincePath } from '#domain/lesson/addresses.ts'
import type { LessonContent } from '#domain/lesson/page-content.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner, useLearnerActions } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { buttonClass } from '#ui/button.tsx'
import styles from './lesson-end.module.css'

/** Checks of this lesson that have had an answer with feedback, in any try. */
function answeredChecks({ attempts }: LearnerRecord, source: string): ReadonlySet<string> {
  const answered = new Set<string>()
  for (const attempt of attempts.values())
    if (attempt.mode === 'check' && attempt.source === source)
      for (const id of attempt.questions) if (isFinal(attempt, id)) answered.add(id)
  return answered
}

/**
 * The lesson's end: how it stands, a mark by hand, and where to go. The lesson counts as read when
 * the reader has come here and every check has been answered.
 */
export function LessonEnd({ content }: { readonly content: LessonContent }) {
  const { module, lesson, previous, next } = content
  const source = `${module.id}/${lesson.id}`
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const { act } = useLearnerActions()
  const end = useRef<HTMLDivElement>(null)
  const answered = answeredChecks(record, source)
  const open = lesson.checks.filter((id) => !answered.has(id)).length
  const read = record.lessonsRead.has(source)
  const complete = ready && open === 0 && !read
  useEffect(() => {
    if (!complete || !end.current) return undefined
    const reached = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting)
        act({ kind: 'lesson-read', lesson: source, read: true, by: 'reading' })
    })
    reached.observe(end.current)
    return () => reached.disconnect()
  }, [complete, source, act])
  return (
    <div className={styles.end} ref={end}>
      <div className={styles.state} data-read={read} data-ready={ready}>
        <span className={styles.line} aria-hidden="true" />
        <div>
          <p role="status">{standing(read, open)}</p>
          <label className={styles.mark}>
            <input
              type="checkbox"
              checked={read}
              onChange={(event) =>
                act({ kind: 'lesson-read', lesson: source, read: event.target.checked, by: 'hand' })
              }
            />
            <span>Mark this lesson as read</span>
          </label>
        </div>
      </div>
      <nav className={styles.ways} aria-label="Before and after this lesson">
        {next ? (
          <AppLink className={buttonClass()} to={lessonPath(next.module, next.id)}>
            {`Next: ${next.title}`}
          </AppLink>
        ) : (
          <AppLink className={buttonClass()} to={quizPath(module.id)}>
            {`Next: the module quiz`}
          </AppLink>
        )}
        {next ? null : (
          <AppLink className={buttonClass('quiet')} to={sincePath}>
            Since the papers
          </AppLink>
        )}
        {previous ? (
          <AppLink className={buttonClass('quiet')} to={lessonPath(previous.module, previous.id)}>
            {`Before: ${previous.title}`}
          </AppLink>
        ) : null}
      </nav>
    </div>
  )
}

function standing(read: boolean, open: number): string {
  if (read) return 'This lesson is read.'
  if (open === 0) return 'Every check is answered.'
  return open === 1
    ? 'One check in this lesson is still open.'
    : `${open} checks in this lesson are still open.`
}
