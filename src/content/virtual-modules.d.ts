declare module 'virtual:sco/loaders' {
  import type { ComponentType } from 'react'
  import type { LessonContent, LessonParts } from '#domain/lesson/page-content.ts'
  type LessonModule = {
    readonly default: ComponentType<{ readonly components: Record<string, unknown> }>
    readonly content: LessonContent
    readonly loadParts: () => Promise<{ readonly content: LessonParts }>
  }
  export const lessonLoaders: Readonly<Record<string, () => Promise<LessonModule>>>
  /** Fingerprint of the questions, kept with every attempt. */
  export const contentVersion: string
}
declare module 'virtual:sco/bank-loaders' {
  import type { BankContent } from '#domain/lesson/page-content.ts'
  type BankModule = { readonly content: BankContent }
  export const content: Readonly<Record<string, () => Promise<BankModule>>>
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
  export const content: readonly import('#domain/lesson/glossary.ts').ListedTerm[]
}
declare module 'virtual:sco/timeline' {
  export const content: import('#domain/timeline/timeline-content.ts').TimelineContent
}
declare module 'virtual:sco/lab' {
  export const content: import('#domain/source-lab/lab-content.ts').LabContent
}
declare module 'virtual:sco/lab-loaders' {
  import type { LabExerciseContent } from '#domain/source-lab/lab-content.ts'
  type ExerciseModule = { readonly content: LabExerciseContent }
  export const content: Readonly<Record<string, () => Promise<ExerciseModule>>>
}
declare module 'virtual:sco/atlas' {
  export const content: import('#domain/atlas/atlas-content.ts').AtlasContent
}
declare module 'virtual:sco/atlas-loaders' {
  import type { AtlasFigureContent } from '#domain/atlas/atlas-content.ts'
  type FigureModule = { readonly content: AtlasFigureContent }
  export const content: Readonly<Record<string, () => Promise<FigureModule>>>
}
declare module 'virtual:sco/cases' {
  export const content: readonly import('#domain/cases/case-content.ts').CaseOutline[]
}
declare module 'virtual:sco/case-loaders' {
  import type { CaseContent } from '#domain/cases/case-content.ts'
  export const content: Readonly<Record<string, () => Promise<{ readonly content: CaseContent }>>>
}
declare module 'virtual:sco/teach' {
  export const content: import('#domain/teaching/guide-content.ts').TeachContent
}
declare module 'virtual:sco/guide-loaders' {
  import type { GuideContent } from '#domain/teaching/guide-content.ts'
  type GuideModule = { readonly content: GuideContent }
  export const content: Readonly<Record<string, () => Promise<GuideModule>>>
}
declare module 'virtual:sco/since' {
  export const content: import('#domain/since/since-content.ts').SinceContent
}
declare module 'virtual:sco/outside' {
  export const content: import('#domain/outside/explorer-content.ts').ExplorerContent
}
declare module 'virtual:sco/find' {
  export const content: import('#domain/find/find-content.ts').FindContent
}
declare module 'virtual:sco/question-index' {
  export const content: import('#domain/lesson/page-content.ts').Lookup<
    import('#domain/lesson/page-content.ts').QuestionPlace
  >
}
declare module 'virtual:sco/objectives' {
  export const content: readonly import('#domain/mastery/objective.ts').ModuleObjectives[]
}
declare module 'virtual:sco/progress' {
  export const content: import('#domain/progress/progress-outline.ts').ProgressOutline
}
declare module 'virtual:sco/placement' {
  export const content: import('#domain/lesson/page-content.ts').BankContent | null
}
declare module 'virtual:sco/final' {
  export const content: import('#domain/lesson/page-content.ts').FinalContent | null
}
