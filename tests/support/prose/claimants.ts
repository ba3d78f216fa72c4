/** Whose claims stand among some evidence entries, as names that must be said beside them. */
import type { Course } from '#build/content/course.ts'

export function claimants(course: Course, ids: readonly string[]): ('Jia' | 'Ding')[] {
  const kinds = new Set(ids.map((id) => course.base.statements.get(id)?.kind))
  return [
    ...(kinds.has('jia-claim') ? (['Jia'] as const) : []),
    ...(kinds.has('ding-claim') ? (['Ding'] as const) : []),
  ]
}
