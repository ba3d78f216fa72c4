import { counted } from '#blocks/attempt/attempt-words.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import type { RecordOfStudy } from '#domain/record-of-study/record-of-study.ts'
import { reviewRounds, spanWords } from './study-words.ts'
import styles from './record-sheet.module.css'

type SheetFiguresProps = { readonly study: RecordOfStudy; readonly course: CourseMap }

/** The whole of it at a glance. */
export function SheetFigures({ study, course }: SheetFiguresProps) {
  const { span, cards, notes, bookmarks } = study
  const lessons = course.modules.reduce((sum, module) => sum + module.lessons.length, 0)
  const done = study.quizzes.filter(({ handedInAt }) => handedInAt !== undefined).length
  const review = reviewRounds(study)
  const figures = [
    {
      name: 'Days',
      value: span ? `${counted(span.days, 'day')}, ${spanWords(span.from, span.to)}` : 'none',
    },
    { name: 'Lessons read', value: `${study.lessons.length} of ${lessons}` },
    { name: 'Quizzes handed in', value: `${done}` },
    { name: 'Questions answered', value: `${study.answers}` },
    {
      name: 'Reviews',
      value: review
        ? `${counted(review.answers, 'answer')} in ${counted(review.rounds, 'round')}`
        : 'none',
    },
    {
      name: 'Glossary cards',
      value:
        cards.terms > 0
          ? `${counted(cards.terms, 'term')}, ${counted(cards.ratings, 'rating')}`
          : 'none',
    },
    { name: 'Notes, not shown', value: `${notes}` },
    { name: 'Bookmarks', value: `${bookmarks}` },
  ]
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
