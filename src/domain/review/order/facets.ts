/**
 * What a review item is about, as far as choosing its neighbours needs it. Look-alike events are told apart
 * when they are met side by side (interleaving, g = 0.42 over 59 studies; Brunmair and Richter 2019), so
 * each question has families: the misconceptions that its wrong answers are built on, and the kinds of
 * event that its evidence is about, read from the ids of the evidence base, which say what they hold.
 */
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import type { Question } from '#domain/question/question.ts'

export type Facets = {
  readonly kind: 'question' | 'card'
  /** Module id. */
  readonly module: string
  readonly misconceptions: readonly string[]
  /** Kinds of event. */
  readonly families: readonly string[]
  /** Two items that share any of it would answer each other. */
  readonly evidence: readonly string[]
}

/** Kinds of event of which the course has several that are easily taken for one another. */
export const eventFamilies: Readonly<Record<string, RegExp>> = {
  agreement: /agreement|treaty|commitment|convention|charter|declaration/,
  summit: /summit/,
  ministers: /minister/,
  body: /secretariat|rats|council|cabinet|mechanism/,
  accession: /observer|member|accession|join|application|appl(y|ied)/,
  pipeline: /pipeline|oil|gas/,
  force: /terroris|separatis|extremis|three-forces/,
}

function familiesOf(evidence: readonly string[]): readonly string[] {
  return Object.entries(eventFamilies).flatMap(([family, words]) =>
    evidence.some((id) => words.test(id)) ? [family] : [],
  )
}

/** Every value under a name, however deep it stands. */
function valuesUnder(name: string, content: unknown): readonly string[] {
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]): readonly string[] =>
    key === name && typeof value === 'string' ? [value] : valuesUnder(name, value),
  )
}

const known = new WeakMap<Question, Facets>()

export function questionFacets(question: Question, module: string): Facets {
  const before = known.get(question)
  if (before?.module === module) return before
  const facets: Facets = {
    kind: 'question',
    module,
    misconceptions: [...new Set(valuesUnder('misconception', question))],
    families: familiesOf(question.evidence),
    evidence: question.evidence,
  }
  known.set(question, facets)
  return facets
}

/** A term's cards in two directions would answer each other. */
export function cardFacets({ id, module }: GlossaryTerm): Facets {
  return { kind: 'card', module, misconceptions: [], families: [], evidence: [`term:${id}`] }
}
