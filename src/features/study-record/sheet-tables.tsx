import { counted, modeName, percentWords, scoreWords } from '#blocks/attempt/attempt-words.ts'
import { contentVersion } from '#content/catalog.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import type { AnswersBy, ReadLesson, TakenQuiz } from '#domain/record-of-study/record-of-study.ts'
import {
  dayWords,
  lessonsByModule,
  localDay,
  occasionWords,
  quizTitle,
  spanWords,
  wholeSpan,
} from './study-words.ts'
import styles from './record-sheet.module.css'

type LessonsProps = { readonly lessons: readonly ReadLesson[]; readonly course: CourseMap }

export function LessonsTable({ lessons, course }: LessonsProps) {
  if (lessons.length === 0) return null
  return (
    <table className={styles.table}>
      <caption>Lessons read</caption>
      <thead>
        <tr>
          <th scope="col">Lesson</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      {lessonsByModule(course, lessons).map(({ module, lessons: read }) => (
        <tbody key={module}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={styles.module}>
              {module}
            </th>
          </tr>
          {read.map(({ lesson, title, at, by }) => (
            <tr key={lesson}>
              <th scope="row">{title}</th>
              <td>
                <time dateTime={localDay(at)}>{dayWords(at)}</time>
                <small>{by === 'hand' ? 'ticked by hand' : 'read to its end'}</small>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

type QuizzesProps = { readonly quizzes: readonly TakenQuiz[]; readonly course: CourseMap }

export function QuizzesTable({ quizzes, course }: QuizzesProps) {
  if (quizzes.length === 0) return null
  return (
    <table className={styles.table}>
      <caption>Quizzes</caption>
      <thead>
        <tr>
          <th scope="col">Quiz</th>
          <th scope="col">Date</th>
          <th scope="col">Score</th>
        </tr>
      </thead>
      <tbody>
        {quizzes.map((quiz) => (
          <tr key={quiz.id}>
            <th scope="row">
              <span>{quizTitle(course, quiz.source)}</span>
              <small>{`${modeName(quiz.mode)}, ${counted(quiz.questions, 'question')}, ${editionWords(quiz)}`}</small>
            </th>
            <td>
              <span>{dayWords(quiz.handedInAt ?? quiz.startedAt)}</span>
              <small>{quiz.handedInAt === undefined ? 'begun, not handed in' : 'handed in'}</small>
            </td>
            <td>
              <span>{quiz.score ? percentWords(quiz.score.score) : 'none'}</span>
              <small>{scoreNote(quiz)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function editionWords(quiz: TakenQuiz): string {
  return quiz.contentVersion === contentVersion
    ? `edition ${quiz.contentVersion}`
    : `earlier edition ${quiz.contentVersion}`
}

function scoreNote({ score, handedInAt }: TakenQuiz): string {
  if (!score) return handedInAt === undefined ? 'still open' : 'nothing to score'
  const gone = score.missing > 0 ? `; ${score.missing} no longer in the course` : ''
  return `${scoreWords(score)}${gone}`
}

type AnswersProps = { readonly answersBy: readonly AnswersBy[]; readonly total: number }

export function AnswersTable({ answersBy, total }: AnswersProps) {
  if (total === 0) return null
  return (
    <table className={styles.table}>
      <caption>Questions answered, by occasion</caption>
      <thead>
        <tr>
          <th scope="col">Occasion</th>
          <th scope="col">Answers</th>
          <th scope="col">From and to</th>
        </tr>
      </thead>
      <tbody>
        {answersBy.map((one) => (
          <tr key={one.mode}>
            <th scope="row">{occasionWords(one)}</th>
            <td>{one.answers}</td>
            <td>{spanWords(one.first, one.last)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <td>{total}</td>
          <td>{wholeSpan(answersBy)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
