/**
 * Where entries stand: the section of a paragraph, the order in which the papers are read, and the
 * entries that share a paragraph. Headings come from the papers; without them the marks stand alone.
 */
import type { Discrepancy, Statement } from '#domain/evidence/evidence.ts'
import { authorOf, paragraphsLabel, placeInPaper } from '#domain/evidence/paragraph-name.ts'
import { sourcesLabel } from '#domain/evidence/source-label.ts'
import type { EvidenceContent, PaperOutline } from '#domain/lesson/page-content.ts'

export type ListedEntry = {
  readonly id: string
  readonly kind: Statement['kind'] | 'doubt'
  readonly text: string
  readonly paragraphs: readonly string[]
  /** Where it stands or comes from, in one line. */
  readonly source: string
  /** Further words that a search finds. */
  readonly more: string
}

/** Stands in the place of an author for what is in neither paper. */
export const beyondPapers = 'Beyond the papers' as const

export type EntryGroup = {
  readonly section: string
  readonly author: 'Jia' | 'Ding' | typeof beyondPapers
  readonly label: string
  readonly entries: readonly ListedEntry[]
}

export function listEntries(content: EvidenceContent): ListedEntry[] {
  return [
    ...Object.values(content.statements).map(listedStatement),
    ...Object.values(content.discrepancies).map(listedDiscrepancy),
  ]
}

function listedStatement(entry: Statement): ListedEntry {
  const { id, kind, statement, paragraphs, outside } = entry
  const more = outside ? `${outside.source} ${outside.definition}` : ''
  return { id, kind, text: statement, paragraphs, source: sourcesLabel([entry]), more }
}

function listedDiscrepancy({ id, title, paragraphs, says, reading }: Discrepancy): ListedEntry {
  const source = paragraphsLabel(paragraphs)
  return { id, kind: 'doubt', text: title, paragraphs, source, more: `${says} ${reading}` }
}

/** `jia.3.a.2` → `jia.3.a`; a heading is its own section. Abstract and introduction are told apart. */
export function sectionOf(name: string): string {
  const parts = name.split('.')
  if (parts[1] === '0')
    return `${parts[0]}.0.${placeInPaper(name).startsWith('abstract') ? 'abstract' : 'intro'}`
  const last = parts.at(-1) ?? ''
  const ownSection =
    parts.length === 2 ||
    (parts.length === 3 && /^[a-z]$/.test(last) && /^\d$/.test(parts[1] ?? ''))
  return ownSection ? name : parts.slice(0, -1).join('.')
}

const unnumbered: Record<string, string> = {
  t: 'Title page',
  n: 'Notes',
  r: 'References',
  '0.abstract': 'Abstract',
  '0.intro': 'Introduction',
}

/** "§I Evolution of the Shanghai Five", "Notes". */
export function sectionLabel(section: string, papers: readonly PaperOutline[]): string {
  const plain = unnumbered[section.split('.').slice(1).join('.')]
  if (plain) return plain
  const heading = papers
    .flatMap((paper) => paper.paragraphs)
    .find(({ name }) => name === section)?.heading
  return heading ? `${placeInPaper(section)} ${heading}` : placeInPaper(section)
}

/** Compares two paragraphs by their place in the papers. */
export function readingOrder(
  papers: readonly PaperOutline[],
): (one: string, other: string) => number {
  const place = new Map(
    papers.flatMap((paper) => paper.paragraphs).map(({ name }, index) => [name, index]),
  )
  return (one, other) => {
    const difference = (place.get(one) ?? -1) - (place.get(other) ?? -1)
    if (difference !== 0) return difference
    return one.localeCompare(other, 'en', { numeric: true })
  }
}

/** Each entry once, with the first paragraph it names (of one paper, where one is asked for). */
export function groupBySection(
  entries: readonly ListedEntry[],
  papers: readonly PaperOutline[],
  paper?: string,
): EntryGroup[] {
  const compare = readingOrder(papers)
  const placed = entries.flatMap((entry) => {
    const first = entry.paragraphs.find((name) => !paper || name.startsWith(`${paper}.`))
    return first ? [{ entry, first }] : []
  })
  placed.sort(
    (one, other) =>
      Number(authorOf(one.first) === 'Ding') - Number(authorOf(other.first) === 'Ding') ||
      compare(one.first, other.first),
  )
  const sections = new Map<string, ListedEntry[]>()
  for (const { entry, first } of placed) {
    const section = sectionOf(first)
    sections.set(section, [...(sections.get(section) ?? []), entry])
  }
  const outside = paper ? [] : entries.filter((entry) => entry.paragraphs.length === 0)
  const beyond: EntryGroup[] =
    outside.length > 0
      ? [{ section: 'outside', author: beyondPapers, label: 'Outside data', entries: outside }]
      : []
  return [
    ...[...sections].map(([section, group]) => ({
      section,
      author: authorOf(section),
      label: sectionLabel(section, papers),
      entries: group,
    })),
    ...beyond,
  ]
}

export type Neighbours = {
  readonly paragraph: string
  readonly previous?: ListedEntry
  readonly next?: ListedEntry
  readonly position: number
  readonly count: number
}

/** The entries before and after this one in the first of its paragraphs that it shares. */
export function neighboursOf(id: string, content: EvidenceContent): Neighbours | undefined {
  const entries = listEntries(content)
  const own = entries.find((entry) => entry.id === id)
  for (const paragraph of own?.paragraphs ?? []) {
    const company = entries.filter((entry) => entry.paragraphs.includes(paragraph))
    if (company.length < 2) continue
    const place = company.findIndex((entry) => entry.id === id)
    const previous = company[place - 1]
    const next = company[place + 1]
    return {
      paragraph,
      position: place + 1,
      count: company.length,
      ...(previous && { previous }),
      ...(next && { next }),
    }
  }
  return undefined
}
