/** The evidence base in words: what a kind of entry promises a reader, and how a doubt is classed. */
import type { Discrepancy, StatementKind } from '#domain/evidence/evidence.ts'

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

const families: Record<Discrepancy['family'], string> = {
  'dates-and-counts': 'Dates and counts',
  'names-and-wording': 'Names and wording',
  'between-the-papers': 'Between the papers',
  'inside-one-paper': 'Inside one paper',
  'references-and-standpoint': 'References and standpoint',
}

export function familyLabel(family: Discrepancy['family']): string {
  return families[family]
}

const types: Record<Discrepancy['types'][number], string> = {
  'papers-disagree': 'The papers disagree',
  'self-contradiction': 'A paper contradicts itself',
  arithmetic: 'The numbers do not add up',
  'evident-slip': 'An evident slip',
  'needs-context': 'Needs context',
}

export function typeLabel(type: Discrepancy['types'][number]): string {
  return types[type]
}

const settlements: Record<Discrepancy['settled'], string> = {
  'by-the-papers': 'Settled by the papers themselves',
  'with-general-knowledge': 'Settled with general knowledge',
  'by-inference': 'Inferred, not proved',
  'by-judgement': 'A matter of judgement',
  open: 'Open',
}

export function settledLabel(settled: Discrepancy['settled']): string {
  return settlements[settled]
}

/** The text up to a word's end, with an ellipsis where something is left out. */
export function clipText(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:.]$/, '')}…`
}
