/**
 * What a case asks, as ordinary questions, so that answers are kept, graded, shuffled and described by
 * the rules that all questions have: laying out the cards sorts them, the judgement is an explanation.
 */
import type { ExplainQuestion } from '#domain/question-kinds/short-explanation.ts'
import type { SortQuestion } from '#domain/question-kinds/sort-into-groups.ts'
import { caseRows, rowWords, type CasePart } from './case-parts.ts'
import type { ExplanationCase } from './explanation-case.ts'

export function benchId(caseId: string): string {
  return `lay-out-${caseId}`
}

export function judgementId(caseId: string): string {
  return `judge-${caseId}`
}

/** `lesson#heading`, as questions name the section that teaches them. */
function sectionOf({ taught }: ExplanationCase): string {
  return taught.slice(taught.indexOf('/') + 1)
}

export function benchQuestion(one: ExplanationCase, parts: readonly CasePart[]): SortQuestion {
  return {
    id: benchId(one.id),
    kind: 'sort',
    objectives: one.objectives,
    level: 'analyse',
    section: sectionOf(one),
    prompt: `${one.title}: which part of which explanation does each card belong to?`,
    evidence: [...new Set(parts.flatMap(({ evidence }) => evidence))],
    ...one.bench,
    groups: caseRows(parts).map((row) => ({ id: row.id, text: rowWords(row) })),
    items: one.pieces.map(({ belongs, ...piece }) => ({ ...piece, group: belongs })),
  }
}

export function judgementQuestion(one: ExplanationCase): ExplainQuestion {
  const { against: _against, ...question } = one.judgement
  return {
    ...question,
    id: judgementId(one.id),
    kind: 'explain',
    objectives: one.objectives,
    level: 'evaluate',
    section: sectionOf(one),
  }
}
