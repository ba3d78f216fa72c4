/**
 * Looks at JSON text before it is parsed, in one pass without recursion, because deep or huge input is
 * cheap to write and dear to walk. Counts are of the text; whether it is JSON at all, the parser says.
 */
export type JsonBounds = { readonly depth: number; readonly values: number }

/** Undefined when the text stays within the limits, otherwise which one it breaks. */
export function brokenBound(text: string, limits: JsonBounds): keyof JsonBounds | undefined {
  let depth = 0
  // Commas and opening brackets together are at least the number of values, less one.
  let values = 1
  let isInString = false
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place]
    if (isInString) {
      if (character === '\\') place += 1
      else if (character === '"') isInString = false
      continue
    }
    if (character === '"') isInString = true
    else if (character === '[' || character === '{') {
      depth += 1
      values += 1
      if (depth > limits.depth) return 'depth'
    } else if (character === ']' || character === '}') depth -= 1
    else if (character === ',') values += 1
    if (values > limits.values) return 'values'
  }
  return undefined
}
