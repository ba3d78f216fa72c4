import {
  glossaryPath,
  homePath,
  lessonPath,
  quizPath,
  sourcesPath,
} from '#domain/lesson/addresses.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './missing-page.module.css'

/** What a person sees at an address that names nothing: what happened and every way on. */
export function MissingPage({ modules }: { readonly modules: readonly ModuleOutline[] }) {
  return (
    <div className={styles.wrap}>
      <h1>There is no page at this address</h1>
      <p>
        It may have been mistyped, or the link is older than the page. Nothing of your work is lost.
        These pages exist:
      </p>
      <ul>
        <li>
          <AppLink to={homePath}>The course map</AppLink>
        </li>
        {modules.map((module) => (
          <li key={module.id}>
            <span>{`${module.title}:`}</span>
            <ul>
              {module.lessons.map((lesson) => (
                <li key={lesson.id}>
                  <AppLink to={lessonPath(module.id, lesson.id)}>{lesson.title}</AppLink>
                </li>
              ))}
              <li>
                <AppLink to={quizPath(module.id)}>Quiz</AppLink>
              </li>
            </ul>
          </li>
        ))}
        <li>
          <AppLink to={sourcesPath}>The two papers</AppLink>
        </li>
        <li>
          <AppLink to={glossaryPath}>Glossary</AppLink>
        </li>
      </ul>
    </div>
  )
}
