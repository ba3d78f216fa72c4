/** The components that a lesson file may use, by the name an author writes. */
import { Cite } from '#blocks/cite/cite.tsx'
import { Beyond } from '#blocks/text/beyond.tsx'
import { Disagree } from '#blocks/text/disagree.tsx'
import { SectionHeading } from '#blocks/text/section-heading.tsx'
import { Term } from '#blocks/text/term.tsx'
import { LessonCheck, LessonFigure } from './lesson-islands.ts'
import { Prequestions, PrequestionsAgain } from './prequestions.tsx'

export const lessonComponents: Record<string, unknown> = {
  h2: SectionHeading,
  Beyond,
  Check: LessonCheck,
  Cite,
  Disagree,
  Figure: LessonFigure,
  Prequestions,
  PrequestionsAgain,
  Term,
}
