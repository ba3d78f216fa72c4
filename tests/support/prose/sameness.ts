/** Sameness of texts as a reader sees it: without case and punctuation. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Those that say what an earlier one has said. */
export function repeated(texts: readonly string[]): string[] {
  const seen = texts.map(plain)
  return seen.filter((text, place) => seen.indexOf(text) !== place)
}
