/** The atlas: its order read from its file, and every figure given its place in it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { atlasSectionSchema, type AtlasSection } from '#domain/atlas/atlas.ts'
import { placeOf } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { Course } from '#build/content/course.ts'
import { readEntries } from '#build/content/evidence-base.ts'

/** A course need not have one. */
export function readAtlas(
  root: string,
  problems: ContentProblem[],
): ReadonlyMap<string, AtlasSection> {
  const files = [join(root, 'atlas.yaml')].filter((file) => existsSync(file))
  return readEntries<AtlasSection>(files, atlasSectionSchema, problems)
}

/** Every figure stands in one section, and every section names figures that there are. */
export function checkAtlas(course: Course, problems: ContentProblem[]): void {
  const { atlas, figures } = course
  if (atlas.size === 0) return
  const placed = new Map<string, AtlasSection>()
  for (const section of atlas.values())
    for (const id of section.figures) {
      const earlier = placed.get(id)
      if (!figures.has(id))
        problems.push({
          ...placeOf(section),
          message: `${section.id}: there is no figure called “${id}”.`,
        })
      else if (earlier)
        problems.push({
          ...placeOf(section),
          message: `${section.id}: the figure ${id} stands in ${earlier.id} already.`,
        })
      placed.set(id, section)
    }
  for (const figure of figures.values())
    if (!placed.has(figure.id))
      problems.push({
        ...placeOf(figure),
        message: `The figure ${figure.id} stands in no section of the atlas; name it in atlas.yaml.`,
      })
}
