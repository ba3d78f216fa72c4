/**
 * Notes as they leave the app: what was written, where, and the evidence behind it, in the order given.
 * Plain data in plain words, the same for every format; addresses are whole, dates are written out.
 */
import { ownValue } from '#domain/base/own-record.ts'
import type { Paper } from '#domain/evidence/paper.ts'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import { sourcesLabel } from '#domain/evidence/source-label.ts'
import { evidencePath } from '#domain/lesson/addresses.ts'
import type { EvidenceContent } from '#domain/lesson/page-content.ts'
import { citedAt } from '#domain/notes/cited-at.ts'
import type { EarlierWordings } from '#domain/notes/earlier-wordings.ts'
import type { NoteGroup, PlacedNotes } from '#domain/notes/gather-notes.ts'

export type SheetNote = {
  readonly text: string
  /** “Written 3 December 2026.” */
  readonly written: string
  readonly earlier: readonly string[]
}

export type Citation = {
  readonly statement: string
  /** “Jia §I ¶2”. */
  readonly sources: string
  readonly address: string
}

export type SheetPlace = {
  readonly title: string
  readonly within: string | undefined
  readonly address: string
  /** A sentence where the place is not what it was. */
  readonly remark: string | undefined
  readonly bookmarked: string | undefined
  readonly notes: readonly SheetNote[]
  readonly cited: readonly Citation[]
}

export type NoteSheet = {
  readonly title: string
  readonly about: string
  readonly groups: readonly { readonly title: string; readonly places: readonly SheetPlace[] }[]
  /** The papers and outside sources that are cited above. */
  readonly references: readonly string[]
}

export type SheetContents = {
  readonly groups: readonly NoteGroup[]
  readonly earlier: EarlierWordings
  readonly evidence: EvidenceContent
  readonly papers: readonly Pick<Paper, 'id' | 'reference'>[]
  readonly exportedAt: number
  /** A moment as a day of the learner's calendar, in words. */
  readonly dayOf: (at: number) => string
  /** An address of the course as one that works anywhere. */
  readonly wholeAddress: (path: string) => string
}

/** What a person is told of a place that is not what it was; nothing of one that is. */
export function placeRemark(
  { state }: Pick<PlacedNotes['place'], 'state'>,
  address: string,
): string | undefined {
  if (state === 'gone')
    return `This place has moved or is no longer in the course. Its address was ${address}`
  if (state === 'replaced')
    return 'The question this was kept at has been replaced; the link leads to the one in its place.'
  return undefined
}

function citation(id: string, { evidence, wholeAddress }: SheetContents): Citation[] {
  const address = wholeAddress(evidencePath(id))
  const statement = ownValue(evidence.statements, id)
  if (statement)
    return [{ statement: statement.statement, sources: sourcesLabel([statement]), address }]
  const doubt = ownValue(evidence.discrepancies, id)
  if (!doubt) return []
  const sources = paragraphsLabel(doubt.paragraphs)
  return [{ statement: `Doubtful: ${doubt.title}`, sources, address }]
}

function sheetPlace({ place, notes, bookmarkedAt }: PlacedNotes, all: SheetContents): SheetPlace {
  const { dayOf, earlier, evidence, wholeAddress } = all
  // A replaced question's evidence is that of another question.
  const cited = place.state === 'here' ? citedAt(place.address, evidence) : []
  return {
    title: place.title,
    within: place.within,
    address: wholeAddress(place.address),
    remark: placeRemark(place, place.address),
    bookmarked: bookmarkedAt === undefined ? undefined : `Bookmarked ${dayOf(bookmarkedAt)}.`,
    notes: notes.map(({ id, text, writtenAt, changedAt }) => ({
      text,
      written: writtenWords(dayOf(writtenAt), dayOf(changedAt)),
      earlier: earlier.get(id) ?? [],
    })),
    cited: cited.flatMap((id) => citation(id, all)),
  }
}

function writtenWords(written: string, changed: string): string {
  return written === changed ? `Written ${written}.` : `Written ${written}, changed ${changed}.`
}

function referencesOf({ groups, evidence, papers }: SheetContents): string[] {
  const places = groups.flatMap((group) => group.places.map(({ place }) => place))
  const here = places.filter(({ state }) => state === 'here')
  const ids = new Set(here.flatMap(({ address }) => citedAt(address, evidence)))
  const entries = [...ids].flatMap((id) => ownValue(evidence.statements, id) ?? [])
  const doubts = [...ids].flatMap((id) => ownValue(evidence.discrepancies, id) ?? [])
  const paragraphs = [...entries, ...doubts].flatMap((entry) => entry.paragraphs)
  const cited = papers.filter(({ id }) => paragraphs.some((name) => name.startsWith(`${id}.`)))
  const outside = entries.flatMap(({ outside: source }) => source?.source ?? [])
  return [...cited.map(({ reference }) => reference), ...new Set(outside)]
}

export function noteSheet(contents: SheetContents): NoteSheet {
  const { groups, exportedAt, dayOf } = contents
  return {
    title: 'Notes and bookmarks',
    about: `From SCO Primer, exported ${dayOf(exportedAt)}. The notes are the learner’s own words; statements and paragraphs are those of the course.`,
    groups: groups.map(({ title, places }) => ({
      title,
      places: places.map((place) => sheetPlace(place, contents)),
    })),
    references: referencesOf(contents),
  }
}
