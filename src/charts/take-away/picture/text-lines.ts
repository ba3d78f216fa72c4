/** A text as the browser broke it into lines, read from where each of its characters stands. */
export type TextLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
}

type Character = { readonly text: string; readonly box: DOMRect | undefined }

function charactersOf(text: Text): Character[] {
  const range = text.ownerDocument.createRange()
  let start = 0
  return [...text.data].map((character) => {
    range.setStart(text, start)
    start += character.length
    range.setEnd(text, start)
    const box = [...range.getClientRects()].at(-1)
    return { text: character, box }
  })
}

const isSpace = (character: string | undefined) => /^[ \t\n\r]$/.test(character ?? '')
const isLetter = (character: string | undefined) => /^\p{L}$/u.test(character ?? '')

function startsLine(last: DOMRect, box: DOMRect): boolean {
  return box.top > last.bottom - 1 || box.left < last.left - 1
}

/** Characters with a place, line by line; what collapsed has none. */
function grouped(text: Text): Character[][] {
  const lines: Character[][] = []
  for (const character of charactersOf(text)) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    const { box } = character
    if (isSpace(character.text) && !box?.width) {
      // At the end of a line a space hangs without a width; without it the words would seem to be one.
      if (last?.box && !isSpace(last.text)) line?.push({ text: ' ', box: last.box })
      continue
    }
    if (!box) continue
    if (!last?.box || startsLine(last.box, box)) lines.push([character])
    else lines.at(-1)?.push(character)
  }
  return lines
}

function lineOf(line: readonly Character[], hyphen: string): TextLine | undefined {
  const first = line.findIndex(({ text }) => !isSpace(text))
  const last = line.findLastIndex(({ text }) => !isSpace(text))
  const [start, end] = [line[first]?.box, line[last]?.box]
  if (!start || !end) return undefined
  const words = line.slice(first, last + 1).map(({ text }) => (isSpace(text) ? ' ' : text))
  return {
    text: words.join('') + hyphen,
    left: start.left,
    right: end.right,
    top: start.top,
    bottom: start.bottom,
    spaceBefore: first > 0,
    spaceAfter: last < line.length - 1,
  }
}

/** `hyphenates`: whether a word that goes on in the next line shows a hyphen which the text has not. */
export function textLines(text: Text, hyphenates: boolean): TextLine[] {
  if (text.data.trim() === '') return []
  const lines = grouped(text)
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]?.[0]?.text
    const broken = hyphenates && isLetter(line.at(-1)?.text) && isLetter(next)
    return lineOf(line, broken ? '-' : '') ?? []
  })
}
