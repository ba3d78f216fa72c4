import { useMemo, type ComponentType } from 'react'
import { SourcesProvider, type Sources } from '#blocks/sources-context.tsx'
import type { LessonContent } from '#domain/lesson/page-content.ts'
import { LessonContentProvider } from './lesson-context.tsx'
import { lessonComponents } from './lesson-components.tsx'
import { LessonEnd } from './lesson-end.tsx'
import styles from './lesson-page.module.css'
import { ModuleRail } from './module-rail.tsx'
import { useReadingPlace } from './use-reading-place.ts'

type LessonPageProps = {
  readonly content: LessonContent
  /** The lesson's prose, compiled from its file. */
  readonly Body: ComponentType<{ readonly components: Record<string, unknown> }>
}

/** A lesson: rail of the module, prose with checks and figures, margin notes, what comes next. */
export function LessonPage({ content, Body }: LessonPageProps) {
  const { lesson, module } = content
  const position = module.lessons.findIndex((one) => one.id === lesson.id) + 1
  useReadingPlace(content)
  const sources = useMemo((): Sources => ({ ...content, figures: {} }), [content])
  return (
    <SourcesProvider sources={sources}>
      <LessonContentProvider content={content}>
        <div className={styles.page}>
          <ModuleRail content={content} />
          <article className={styles.article}>
            <p className={styles.eyebrow}>
              {`Lesson ${position} of ${module.lessons.length} · ${lesson.minutes} min`}
            </p>
            <h1 className={styles.title}>{lesson.title}</h1>
            <p className={styles.lede}>{lesson.lede}</p>
            <div className={styles.body}>
              <Body components={lessonComponents} />
            </div>
            <LessonEnd content={content} />
          </article>
        </div>
      </LessonContentProvider>
    </SourcesProvider>
  )
}

export { preloadIslands } from './lesson-islands.ts'
