/** A figure as a picture file; loaded when one is asked for. */
import { saveAsFile } from '#ui/save-as-file.ts'
import { faceRules, readPageFaces } from './page-faces.ts'
import { figurePicture, type PictureWords } from '#charts/take-away/picture/figure-picture.ts'
import type { PictureParts } from '#charts/take-away/picture/stage.ts'
import { picturePng } from './picture-png.ts'

export type PictureKind = 'svg' | 'png'

type Wanted = { readonly kind: PictureKind; readonly name: string }

/** Gives back what to tell; throws with a sentence where no file could be made. */
export async function savePicture(
  { kind, name }: Wanted,
  parts: PictureParts,
  words: PictureWords,
): Promise<string> {
  const { faces, missing } = await readPageFaces()
  const picture = await figurePicture(parts, words, faces)
  const svg = picture.svg(await faceRules(faces, picture.faces))
  const blob =
    kind === 'png' ? await picturePng(svg, picture) : new Blob([svg], { type: 'image/svg+xml' })
  saveAsFile({ name, blob })
  return missing.every((face) => !picture.faces.has(face))
    ? `Saved as ${name}.`
    : `Saved as ${name}, but without its typefaces, which could not be fetched: it shows similar ones.`
}
