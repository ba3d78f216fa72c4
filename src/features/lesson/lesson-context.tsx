import { createContext, use, type ReactNode } from 'react'
import type { LessonContent } from '#domain/lesson/page-content.ts'

const LessonContext = createContext<LessonContent | undefined>(undefined)

export function LessonContentProvider({
  content,
  children,
}: {
  readonly content: LessonContent
  readonly children: ReactNode
}) {
  return <LessonContext value={content}>{children}</LessonContext>
}

export function useLesson(): LessonContent {
  const content = use(LessonContext)
  if (!content) throw new Error('A lesson component was drawn outside a lesson.')
  return content
}
