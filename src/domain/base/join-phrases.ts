/**
 * Joins what an author wrote as phrases or as whole sentences. A full stop before the sign that joins
 * would read as a slip (“.,”), so only the last phrase keeps its own; an ellipsis is left alone.
 */
export function joinPhrases(phrases: readonly string[], sign: string): string {
  const last = phrases.length - 1
  return phrases
    .map((phrase, at) => (at === last ? phrase : phrase.replace(/(?<!\.)\.$/, '')))
    .join(sign)
}
