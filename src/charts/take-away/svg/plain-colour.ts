/**
 * Colours as every program for vector files reads them. A browser computes `light-dark()` and
 * `color-mix()` away, but answers in notations that only browsers know, such as `color(srgb 0.2 0.4 0.1)`.
 */
export type PlainColour = {
  /** "#a0246b". */
  readonly colour: string
  readonly opacity: number
}

function hex(part: number): string {
  return Math.round(Math.min(255, Math.max(0, part)))
    .toString(16)
    .padStart(2, '0')
}

function numbersIn(text: string): number[] {
  return text
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((part) => (part === 'none' ? 0 : Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1)))
}

function fromParts([red = 0, green = 0, blue = 0, opacity = 1]: readonly number[]): PlainColour {
  return {
    colour: `#${hex(red)}${hex(green)}${hex(blue)}`,
    opacity: Math.round(opacity * 1000) / 1000,
  }
}

/** The browser itself tells by painting it. */
function painted(colour: string): PlainColour | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.fillStyle = colour
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
  return fromParts([red, green, blue, alpha / 255])
}

/** Undefined for what leaves nothing to see. */
export function plainColour(computed: string): PlainColour | undefined {
  const rgb = /^rgba?\((.+)\)$/.exec(computed)?.[1]
  const srgb = /^color\(srgb (.+)\)$/.exec(computed)?.[1]
  const found = rgb
    ? fromParts(numbersIn(rgb))
    : srgb
      ? fromParts(numbersIn(srgb).map((part, index) => (index < 3 ? part * 255 : part)))
      : painted(computed)
  return found && found.opacity > 0 ? found : undefined
}
