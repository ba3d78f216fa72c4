import type { BloomLevel } from '#domain/question/question-base.ts'

/** Levels of Bloom's taxonomy as headings. */
export const levelName: Readonly<Record<BloomLevel, string>> = {
  remember: 'Remember',
  understand: 'Understand',
  apply: 'Apply',
  analyse: 'Analyse',
  evaluate: 'Evaluate',
}
