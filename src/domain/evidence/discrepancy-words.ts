/** How a discrepancy is classed, in words: its family, the kinds of flaw, and how far it is settled. */
import type { Discrepancy, DiscrepancyFamily } from './evidence.ts'

const families: Record<DiscrepancyFamily, string> = {
  'dates-and-counts': 'Dates and counts',
  'names-and-wording': 'Names and wording',
  'between-the-papers': 'Between the papers',
  'inside-one-paper': 'Inside one paper',
  'references-and-standpoint': 'References and standpoint',
}

export function familyLabel(family: DiscrepancyFamily): string {
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
