import { lessonPath } from '#domain/lesson/addresses.ts'
import type { GuideContent } from '#domain/teaching/guide-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './guide-figures.module.css'

/** The module's figures by what each shows, with the lesson to open for it. */
export function GuideFigures({
  content: { module, lessons, figures },
}: {
  readonly content: GuideContent
}) {
  if (figures.length === 0) return null
  const titles = new Map(lessons.map((lesson) => [lesson.id, lesson.title]))
  return (
    <>
      <h3 className={styles.title}>Figures to show</h3>
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <span>{figure.title}</span>
            <span className={styles.where}>
              {figure.lessons.map((lesson) => (
                <AppLink key={lesson} to={lessonPath(module.id, lesson)}>
                  {titles.get(lesson) ?? lesson}
                </AppLink>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
