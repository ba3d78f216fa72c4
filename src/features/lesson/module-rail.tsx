import type { LessonContent } from '#domain/lesson/page-content.ts'
import { lessonPath, quizPath } from '#domain/lesson/addresses.ts'
import { selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import styles from './module-rail.module.css'

/** The module as a border: dashed where it is still to be read, solid where it has been. */
export function ModuleRail({ content }: { readonly content: LessonContent }) {
  const { module, lesson } = content
  const { lessonsRead } = useLearner(selectRecord)
  return (
    <nav className={styles.rail} aria-label="This module">
      <p className={styles.module}>{`Module ${module.number}`}</p>
      <p className={styles.name}>
        <b>{module.title}</b>
      </p>
      <ol className={styles.list}>
        {module.lessons.map((one) => {
          const read = lessonsRead.has(`${module.id}/${one.id}`)
          const now = one.id === lesson.id
          return (
            <li key={one.id} className={styles.stop} data-read={read} data-now={now}>
              <AppLink
                className={styles.link}
                to={lessonPath(module.id, one.id)}
                aria-current={now ? 'page' : undefined}
              >
                {one.title}
                {read ? <span className="visually-hidden">, read</span> : null}
              </AppLink>
              {now ? <SectionLinks content={content} /> : null}
            </li>
          )
        })}
        <li className={styles.stop}>
          <AppLink className={styles.link} to={quizPath(module.id)}>
            {`Module quiz · ${module.questionCount} questions`}
          </AppLink>
        </li>
      </ol>
    </nav>
  )
}

function SectionLinks({ content }: { readonly content: LessonContent }) {
  return (
    <ul className={styles.sections}>
      {content.lesson.sections.map((section) => (
        <li key={section.id}>
          <a className={styles.link} href={`#${section.id}`}>
            {section.title}
          </a>
        </li>
      ))}
    </ul>
  )
}
