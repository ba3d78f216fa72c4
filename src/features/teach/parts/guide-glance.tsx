import { counted } from '#blocks/attempt/attempt-words.ts'
import type { GuideContent } from '#domain/teaching/guide-content.ts'
import styles from './guide-glance.module.css'

/** The module in numbers, all counted from its lessons and questions. */
export function GuideGlance({ content }: { readonly content: GuideContent }) {
  const { module, time, lessons, figures } = content
  const checks = lessons.reduce((sum, lesson) => sum + lesson.checks, 0)
  const cells = [
    [counted(lessons.length, 'lesson'), `${time.reading} min of reading`],
    [counted(checks, 'check'), `${time.checks} min, two a minute`],
    ['a quiz of 12', `${time.quiz} min, out of ${module.questionCount} questions`],
    ['for a student', `about ${time.total} min in all`],
    [
      counted(figures.length, 'figure'),
      figures.length === 1 ? 'with a table' : 'each with a table',
    ],
  ] as const
  return (
    <ul className={styles.glance} aria-label="The module in numbers">
      {cells.map(([what, more]) => (
        <li key={what}>
          <b>{what}</b>
          <span>{more}</span>
        </li>
      ))}
    </ul>
  )
}
