import { use } from 'react'
import { LessonFigure } from '#blocks/figure/lesson-figure.tsx'
import { loadLessonParts } from '#content/catalog.ts'
import { useLesson } from './lesson-context.tsx'
import { PartSources } from './part-sources.tsx'

/** A figure in the text, with the evidence behind its values; open where a check asks about it first. */
export function LessonFigureBody({ id }: { readonly id: string }) {
  const { module, lesson } = useLesson()
  const parts = use(loadLessonParts(module.id, lesson.id))
  const isAskedAbout = Object.values(parts.questions).some(
    (question) => question.kind === 'chart-reading' && question.figure === id,
  )
  return (
    <PartSources parts={parts}>
      <LessonFigure id={id} open={isAskedAbout} />
    </PartSources>
  )
}
