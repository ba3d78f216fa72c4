/** Coverage as it is drawn and counted: sections of a paper, the state of a paragraph, the totals. */
import { placeInPaper } from '#domain/evidence/paragraph-name.ts'
import type { ParagraphCoverage, SourcesContent } from '#domain/lesson/page-content.ts'

export type CoveredPaper = SourcesContent['papers'][number]

/** A section with the paragraphs below its heading; a heading can carry evidence itself. */
export type CoveredSection = {
  readonly key: string
  /** "§I", or empty where the section has no number. */
  readonly mark: string
  readonly title: string
  readonly heading?: ParagraphCoverage
  readonly paragraphs: ParagraphCoverage[]
}

const titlesByKind: Record<string, string> = {
  title: 'Title page',
  paragraph: 'Introduction',
  note: 'Notes',
  reference: 'References',
}

/** Starts a section at each heading, and where the kind of text changes without one. */
export function sectionsOf(paper: CoveredPaper): CoveredSection[] {
  const sections: CoveredSection[] = []
  for (const paragraph of paper.paragraphs) {
    const open = sections.at(-1)
    if (paragraph.kind === 'heading') {
      const place = placeInPaper(paragraph.name)
      sections.push({
        key: paragraph.name,
        mark: place.startsWith('§') ? place : '',
        title: paragraph.heading ?? place,
        heading: paragraph,
        paragraphs: [],
      })
    } else if (
      !open ||
      (open.paragraphs[0] ? open.paragraphs[0].kind !== paragraph.kind : !open.heading)
    ) {
      sections.push({
        key: paragraph.name,
        mark: '',
        title: titlesByKind[paragraph.kind] ?? paragraph.kind,
        paragraphs: [paragraph],
      })
    } else open.paragraphs.push(paragraph)
  }
  return sections
}

export type CoverageState = {
  readonly known: boolean
  readonly taught: boolean
  readonly tested: boolean
}

export function coverageState(paragraph: ParagraphCoverage): CoverageState {
  return {
    known: paragraph.entries.length > 0,
    taught: paragraph.taughtBy.length > 0,
    tested: paragraph.testedBy > 0,
  }
}

export function stateInWords({ known, taught, tested }: CoverageState): string {
  if (taught && tested) return 'taught and tested'
  if (taught) return 'taught'
  if (tested) return 'tested'
  return known ? 'in the evidence base' : 'nothing rests on it'
}

export type CoverageTotals = Readonly<
  Record<'body' | 'known' | 'taught' | 'tested' | 'both', number>
>

/** Counts paragraphs of running text; headings, notes and references are left aside. */
export function coverageTotals(papers: readonly CoveredPaper[]): CoverageTotals {
  const states = papers
    .flatMap((paper) => paper.paragraphs)
    .filter((paragraph) => paragraph.kind === 'paragraph')
    .map(coverageState)
  const count = (holds: (state: CoverageState) => boolean) => states.filter(holds).length
  return {
    body: states.length,
    known: count(({ known }) => known),
    taught: count(({ taught }) => taught),
    tested: count(({ tested }) => tested),
    both: count(({ taught, tested }) => taught && tested),
  }
}

/** "1 note", "16 notes". */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}

/** An id that explains itself, as words: `moscow-agreement-date` → "Moscow agreement date". */
export function idInWords(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
