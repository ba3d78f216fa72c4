/**
 * Chance that can be repeated. An attempt keeps its seed, so its order of questions and options is
 * the same in a review, on another device and in a test. The generator is mulberry32 (Tommy
 * Ettinger, public domain): 32 bits of state, enough to shuffle, not for secrets.
 */
export type Random = () => number

/** Numbers in [0, 1) that depend on the seed alone; the seed is taken modulo 2^32. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A 32-bit seed made from words (FNV-1a), so that one attempt seed gives each question its own. */
export function seedFrom(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash
}

/** A new array in random order (Fisher–Yates); the given one stays as it is. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1))
    const held = mixed[last] as Item
    mixed[last] = mixed[pick] as Item
    mixed[pick] = held
  }
  return mixed
}
