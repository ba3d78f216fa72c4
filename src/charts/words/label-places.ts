/** Where labels stand beside layers of unlike height, so that each is near its own and none on another. */

/** Rem: a line of a label, and the room between two labels. */
const line = 1.1
const between = 0.25
/** A longer name is broken where its words part. */
const longest = 15

export type LabelPlace = {
  /** The name, broken into lines; a line of numbers follows. */
  readonly lines: readonly string[]
  readonly top: number
  readonly height: number
  /** The middle of the layer it belongs to. */
  readonly middle: number
}

function linesOf(name: string): string[] {
  if (name.length <= longest) return [name]
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    return last !== undefined && longer.length <= longest
      ? [...lines.slice(0, -1), longer]
      : [...lines, word]
  }, [])
}

/** Layers come from top to bottom. A label that its neighbour above leaves no room for moves down. */
export function labelPlaces(
  layers: readonly { readonly name: string; readonly middle: number }[],
): LabelPlace[] {
  return layers.reduce<LabelPlace[]>((places, { name, middle }) => {
    const lines = linesOf(name)
    const height = (lines.length + 1) * line
    const above = places.at(-1)
    const free = above ? above.top + above.height + between : 0
    return [...places, { lines, height, middle, top: Math.max(free, middle - height / 2) }]
  }, [])
}
