import { useEffect } from 'react'
import type { LessonContent } from '#domain/lesson/page-content.ts'
import { lessonPath } from '#domain/lesson/addresses.ts'
import { useLearnerActions } from '#store/store-context.tsx'

/** Remembers which section the reader is in, so that "continue" leads to the exact place. */
export function useReadingPlace({ module, lesson }: LessonContent): void {
  const { rememberPlace } = useLearnerActions()
  const path = lessonPath(module.id, lesson.id)
  useEffect(() => {
    rememberPlace({ path })
    const headings = document.querySelectorAll('article h2[id]')
    const reached = new IntersectionObserver(
      (entries) => {
        const entered = entries.filter((entry) => entry.isIntersecting).at(-1)
        if (entered) rememberPlace({ path, section: entered.target.id })
      },
      { rootMargin: '0px 0px -55% 0px' },
    )
    for (const heading of headings) reached.observe(heading)
    return () => reached.disconnect()
  }, [path, rememberPlace])
}
