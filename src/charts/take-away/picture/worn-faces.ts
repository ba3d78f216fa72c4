/**
 * The page's faces come when they can, and a page that they missed goes without them. A picture brings
 * them along, so its stage must be laid out in them: under names of its own, which change no page.
 */
import type { PageFace } from '#charts/take-away/page-faces.ts'

const prefix = 'Picture '
const tokens = ['--serif', '--sans', '--mono']

/** A list of families without the stage's own names for them. */
export function ownFamilies(families: string): string {
  return families.replace(/["']?Picture [^,]*,\s*/g, '')
}

/** Gives back how to take them off. */
export async function wearFaces(
  stage: HTMLElement,
  faces: readonly PageFace[],
): Promise<() => void> {
  const worn = await Promise.all(
    faces.map(({ family, style, weight, data }) =>
      new FontFace(prefix + family, data, { style, weight }).load(),
    ),
  )
  for (const face of worn) document.fonts.add(face)
  const root = getComputedStyle(document.documentElement)
  for (const token of tokens) {
    const families = root.getPropertyValue(token)
    const [first = ''] = families.split(',')
    const own = first.replace(/["']/g, '').trim()
    if (faces.some(({ family }) => family === own))
      stage.style.setProperty(token, `'${prefix}${own}', ${families}`)
  }
  return () => {
    for (const face of worn) document.fonts.delete(face)
  }
}
