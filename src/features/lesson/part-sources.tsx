import type { ReactNode } from 'react'
import { SourcesProvider, type Sources } from '#blocks/sources-context.tsx'
import type { LessonParts } from '#domain/lesson/page-content.ts'

const sourcesOf = new WeakMap<LessonParts, Sources>()

/** The sources of a lesson's parts, one object a lesson, so that nothing is drawn anew without need. */
function sources(parts: LessonParts): Sources {
  const known = sourcesOf.get(parts) ?? { ...parts, terms: {} }
  sourcesOf.set(parts, known)
  return known
}

/** Gives checks and figures their own evidence, which comes with them and not with the prose. */
export function PartSources({
  parts,
  children,
}: {
  readonly parts: LessonParts
  readonly children: ReactNode
}) {
  return <SourcesProvider sources={sources(parts)}>{children}</SourcesProvider>
}
