import { counted } from '#blocks/attempt/attempt-words.ts'
import { lessonPath } from '#domain/lesson/addresses.ts'
import type { GuideContent, GuideLesson, GuideObjective } from '#domain/teaching/guide-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import styles from './guide-tables.module.css'

type TableProps = { readonly content: GuideContent }

/** Each objective with its verb and level, the lessons that teach it and the questions that test it. */
export function ObjectiveTable({ content }: TableProps) {
  const titles = new Map(content.lessons.map((lesson) => [lesson.id, lesson.title]))
  return (
    <ScrollRegion label="Objectives">
      <table className={`${styles.table} ${styles.objectives}`}>
        <thead>
          <tr>
            <th scope="col">A student can</th>
            <th scope="col">Level</th>
            <th scope="col">Taught in</th>
            <th scope="col">Tested by</th>
          </tr>
        </thead>
        <tbody>
          {content.objectives.map((objective) => (
            <ObjectiveRow
              key={objective.text}
              objective={objective}
              module={content.module.id}
              titles={titles}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

type ObjectiveRowProps = {
  readonly objective: GuideObjective
  readonly module: string
  readonly titles: ReadonlyMap<string, string>
}

function ObjectiveRow({ objective, module, titles }: ObjectiveRowProps) {
  const { verb, level, text, lessons, questions, kinds } = objective
  return (
    <tr>
      <th scope="row">{text}</th>
      <td data-label="Level">{verb.toLowerCase() === level ? verb : `${verb} (${level})`}</td>
      <td data-label="Taught in">
        <span className={styles.links}>
          {lessons.map((lesson) => (
            <AppLink key={lesson} to={lessonPath(module, lesson)}>
              {titles.get(lesson) ?? lesson}
            </AppLink>
          ))}
        </span>
      </td>
      <td data-label="Tested by">{`${counted(questions, 'question')}: ${kinds.join(', ').toLowerCase()}`}</td>
    </tr>
  )
}

/** The lessons in order, with the time they take and the questions that ask about them. */
export function LessonTable({ content }: TableProps) {
  const { module, lessons } = content
  const sum = (of: (lesson: GuideLesson) => number) =>
    lessons.reduce((total, lesson) => total + of(lesson), 0)
  return (
    <ScrollRegion label="Lessons">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Lesson</th>
            <th scope="col">Minutes</th>
            <th scope="col">Checks</th>
            <th scope="col">Questions in the quiz</th>
          </tr>
        </thead>
        <tbody>
          {lessons.map((lesson) => (
            <tr key={lesson.id}>
              <th scope="row">
                <AppLink to={lessonPath(module.id, lesson.id)}>{lesson.title}</AppLink>
                <span className={styles.lede}>{lesson.lede}</span>
              </th>
              <td data-label="Minutes">{lesson.minutes}</td>
              <td data-label="Checks">{lesson.checks}</td>
              <td data-label="Questions">{lesson.questions}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">All lessons</th>
            <td data-label="Minutes">{sum((lesson) => lesson.minutes)}</td>
            <td data-label="Checks">{sum((lesson) => lesson.checks)}</td>
            <td data-label="Questions">{sum((lesson) => lesson.questions)}</td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  )
}
