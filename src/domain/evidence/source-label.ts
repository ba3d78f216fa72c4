/** Where statements come from, in one line: paragraphs of the papers, then sources beyond them. */
import type { Statement } from './evidence.ts'
import { paragraphsLabel } from './paragraph-name.ts'

type Sourced = Pick<Statement, 'paragraphs' | 'outside'>

/** "Jia §I ¶1 · Ding ref. 9 · EIA, September 2020"; each source once. */
export function sourcesLabel(entries: readonly Sourced[]): string {
  const paragraphs = [...new Set(entries.flatMap((entry) => entry.paragraphs))]
  const outside = new Set(entries.flatMap((entry) => entry.outside?.label ?? []))
  return [...(paragraphs.length > 0 ? [paragraphsLabel(paragraphs)] : []), ...outside].join(' · ')
}
