/** Which evidence entries and misconceptions a piece of content names, at whatever depth. */
import type { FigureData } from '#domain/series/figure.ts'
import type { Question } from '#domain/question/question.ts'

function gather(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) gather(item, found)
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'evidence' && Array.isArray(inner)) for (const id of inner) found.add(String(id))
      else gather(inner, found)
    }
}

/** Entries that anything written names as its evidence, at whatever depth. */
export function evidenceNamedIn(content: object): string[] {
  const found = new Set<string>()
  gather(content, found)
  return [...found]
}

/** A question's own entries and those of its options, items and rows. */
export function questionEvidence(question: Question): string[] {
  const found = new Set<string>()
  gather(question, found)
  return [...found]
}

/** A figure's own entries and those of its rows and totals. */
export function figureEvidence(figure: FigureData): string[] {
  const found = new Set<string>()
  gather(figure, found)
  return [...found]
}

/** Ids of the misconceptions that its wrong options are built on. */
export function questionMisconceptions(question: Question): string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) look(item)
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        if (key === 'misconception' && typeof inner === 'string') found.add(inner)
        else look(inner)
  }
  look(question)
  return [...found]
}
