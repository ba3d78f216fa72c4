/** The evidence base in words: what a kind of entry promises a reader, and what a doubt is called. */
import type { StatementKind } from '#domain/evidence/statement-kind.ts'

const kindMeanings: Record<StatementKind, string> = {
  fact: 'A date, place, number, signature or act that the papers report.',
  'jia-claim': 'Qingguo Jia’s reading of events. It carries his name and is not taught as fact.',
  'ding-claim': 'Ding Weihang’s reading of events. It carries his name and is not taught as fact.',
  'outside-data': 'Comes from beyond the two papers and carries a source of its own.',
}

export function kindMeaning(kind: StatementKind): string {
  return kindMeanings[kind]
}

export const doubtLabel = 'Doubtful place'
export const doubtMeaning =
  'A place where a paper errs, contradicts itself, needs context, or differs from the other paper.'

/** The text up to a word's end, with an ellipsis where something is left out. */
export function clipText(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:.]$/, '')}…`
}
