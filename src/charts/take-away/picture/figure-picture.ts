/** A figure as one vector drawing that needs no page, no style sheet and no network. */
import { createDefinitions } from '#charts/take-away/svg/definitions.ts'
import { element, escapeXml, short } from '#charts/take-away/svg/markup.ts'
import type { PageFace } from '#charts/take-away/page-faces.ts'
import { drawSheet } from './draw-element.ts'
import { itemsMarkup } from './html-text.ts'
import type { Scene } from './scene.ts'
import { setStage, type PictureParts } from './stage.ts'

export type FigurePicture = {
  readonly width: number
  readonly height: number
  /** As "Source Sans|italic": what its words are set in. */
  readonly faces: ReadonlySet<string>
  /** The file, with rules that bring the faces along, or without any. */
  readonly svg: (fontRules: string) => string
}

export type PictureWords = { readonly title: string; readonly summary: string }

const margin = 24

/** Throws with a sentence where a part of the drawing cannot be fetched. */
export async function figurePicture(
  parts: PictureParts,
  words: PictureWords,
  faces: readonly PageFace[],
): Promise<FigurePicture> {
  const stage = await setStage(parts, faces)
  try {
    const box = stage.sheet.getBoundingClientRect()
    const scene: Scene = {
      origin: { x: box.left - margin, y: box.top - margin },
      items: [],
      later: [],
      definitions: createDefinitions(stage.find),
      moves: stage.moves,
      faces: new Set(),
    }
    drawSheet(stage.sheet, scene)
    const [width, height] = [Math.ceil(box.width) + 2 * margin, Math.ceil(box.height) + 2 * margin]
    const body = itemsMarkup(scene.items)
    const svg = (fontRules: string) =>
      element(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          width,
          height,
          viewBox: `0 0 ${short(width)} ${short(height)}`,
          role: 'img',
          'aria-labelledby': 'finding summary',
        },
        [
          element('title', { id: 'finding' }, escapeXml(words.title)),
          element('desc', { id: 'summary' }, escapeXml(words.summary)),
          fontRules && element('style', {}, escapeXml(fontRules)),
          scene.definitions.markup(),
          element('rect', { width, height, fill: '#ffffff' }),
          body,
        ]
          .filter(Boolean)
          .join('\n'),
      )
    return { width, height, faces: scene.faces, svg }
  } finally {
    stage.clear()
  }
}
