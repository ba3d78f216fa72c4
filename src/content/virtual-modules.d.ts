declare module 'virtual:sco/loaders' {
  import type { ComponentType } from 'react'
  import type { BankContent, LessonContent, LessonParts } from '#domain/lesson/page-content.ts'
  type LessonModule = {
    readonly default: ComponentType<{ readonly components: Record<string, unknown> }>
    readonly content: LessonContent
  }
  export const lessonLoaders: Readonly<Record<string, () => Promise<LessonModule>>>
  export const partsLoaders: Readonly<
    Record<string, () => Promise<{ readonly content: LessonParts }>>
  >
  export const bankLoaders: Readonly<
    Record<string, () => Promise<{ readonly content: BankContent }>>
  >
  /** Fingerprint of the questions, kept with every attempt. */
  export const contentVersion: string
}
declare module 'virtual:sco/map-of-course' {
  export const content: import('#domain/lesson/page-content.ts').CourseMap
}
declare module 'virtual:sco/evidence' {
  export const content: import('#domain/lesson/page-content.ts').EvidenceContent
}
declare module 'virtual:sco/papers' {
  export const content: readonly import('#domain/lesson/page-content.ts').PaperOutline[]
}
declare module 'virtual:sco/sources' {
  export const content: import('#domain/lesson/page-content.ts').SourcesContent
}
declare module 'virtual:sco/glossary' {
  export const content: readonly import('#domain/lesson/glossary.ts').GlossaryTerm[]
}
declare module 'virtual:sco/question-index' {
  /** Question id → module id. */
  export const content: Readonly<Record<string, string>>
}
declare module 'virtual:sco/placement' {
  export const content: import('#domain/lesson/page-content.ts').BankContent | null
}
declare module 'virtual:sco/final' {
  export const content: import('#domain/lesson/page-content.ts').FinalContent | null
}
