/** The page's own faces as data, so that a picture is laid out in them and brings them along. */
export type PageFace = {
  /** "Source Sans". */
  readonly family: string
  readonly style: string
  readonly weight: string
  readonly data: ArrayBuffer
}

export type PageFaces = {
  readonly faces: readonly PageFace[]
  /** Those that could not be fetched, as "Source Sans|italic". */
  readonly missing: readonly string[]
}

type Rule = Omit<PageFace, 'data'> & { readonly address: string }

export const faceName = ({ family, style }: Pick<PageFace, 'family' | 'style'>) =>
  `${family}|${style}`

function readRule(rule: CSSRule): Rule | undefined {
  if (!(rule instanceof CSSFontFaceRule)) return undefined
  const value = (name: string) => rule.style.getPropertyValue(name).replace(/["']/g, '').trim()
  const [, file] = /url\(([^)]+)\)/.exec(value('src')) ?? []
  return file === undefined
    ? undefined
    : {
        family: value('font-family'),
        style: value('font-style') || 'normal',
        weight: value('font-weight') || '400',
        address: new URL(file, rule.parentStyleSheet?.href ?? document.baseURI).href,
      }
}

async function fetched({ address, ...face }: Rule): Promise<PageFace> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return { ...face, data: await response.arrayBuffer() }
}

export async function readPageFaces(): Promise<PageFaces> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) => readRule(rule) ?? [])
  const read = await Promise.allSettled(rules.map(fetched))
  return {
    faces: read.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])),
    missing: rules.filter((_, index) => read[index]?.status === 'rejected').map(faceName),
  }
}

function dataAddress(data: ArrayBuffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    )
    reader.addEventListener('error', () => reject(new Error('A typeface could not be read.')))
    reader.readAsDataURL(new Blob([data], { type: 'font/woff2' }))
  })
}

/** Rules for a file of its own, with the faces that it wants in them. */
export async function faceRules(
  faces: readonly PageFace[],
  wanted: ReadonlySet<string>,
): Promise<string> {
  const rules = faces
    .filter((face) => wanted.has(faceName(face)))
    .map(async ({ family, style, weight, data }) => {
      const source = `url('${await dataAddress(data)}') format('woff2')`
      return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:${source}}`
    })
  return (await Promise.all(rules)).join('\n')
}
