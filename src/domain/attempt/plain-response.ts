/**
 * A response is stored, sent between tabs and written to a file, so it has to be plain JSON data of a
 * bounded size: what JSON cannot hold (undefined, NaN, dates) would come back changed. The bounds are
 * 20,000 characters a text, 16 levels, 2,000 values.
 */
export const responseTextLimit = 20_000
const depthLimit = 16
const valueLimit = 2_000

/** Names that a careless copy would write into an object's prototype. */
const unsafeNames = new Set(['__proto__', 'constructor', 'prototype'])

export function isPlainResponse(value: unknown): boolean {
  let values = 0
  const isPlain = (part: unknown, depth: number): boolean => {
    values += 1
    if (values > valueLimit || depth > depthLimit) return false
    if (part === null || typeof part === 'boolean') return true
    if (typeof part === 'number') return Number.isFinite(part)
    if (typeof part === 'string') return part.length <= responseTextLimit
    if (typeof part !== 'object') return false
    if (Array.isArray(part)) return part.every((item) => isPlain(item, depth + 1))
    const prototype: unknown = Object.getPrototypeOf(part)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false
    return Object.entries(part).every(
      ([name, item]) => !unsafeNames.has(name) && isPlain(item, depth + 1),
    )
  }
  return isPlain(value, 1)
}
