/**
 * Notes as a Markdown file (CommonMark, read alike by GitHub's dialect). A note stands in a quotation,
 * and every sign of it that Markdown could take as its own is escaped: a note reads in the file as it
 * was typed, signs included, and cannot change what stands around it. So Markdown in a note stays text;
 * only a web or mail address may become a link to itself, in programs that make links of all addresses.
 */
import type { NamedText } from '#interop/learner-record/export-record.ts'
import type { Citation, NoteSheet, SheetNote, SheetPlace } from './note-sheet.ts'
import { oneLine, plainParagraphs } from './plain-lines.ts'

/** Signs that mean something anywhere; in an address a link made of it would swallow the backslashes. */
const anywhere = /[\\`*_[\]{}<>&~|$@]|:(?=\/\/)|(?<=www)\.|(?<=\b(?:mailto|xmpp)):/gi
/** And those that do so at the start of a line: headings, lists, rules, underlines. */
const atStart = /^(?:[#+=:-]|(?<number>\d+)(?=[.)]))/

function escapeLine(line: string): string {
  const escaped = line.replaceAll(anywhere, String.raw`\$&`)
  return escaped
    .replace(atStart, (sign, number: string | undefined) => (number ? `${number}\\` : `\\${sign}`))
    .replace(/^[ \t]|(?<=.)[ \t]$/g, (space) => `&#${space.charCodeAt(0)};`)
}

/** A line that starts with a space is not at its start any more once the space is written out. */
function inText(text: string): string {
  return escapeLine(oneLine(text))
}

/** A line break inside a paragraph is kept by a backslash at the line's end. */
function quoted(text: string): string {
  return plainParagraphs(text)
    .map((lines) => lines.map((line) => `> ${escapeLine(line)}`).join('\\\n'))
    .join('\n>\n')
}

/** Between angle brackets; what could end it is encoded. */
function target(address: string): string {
  return `<${address.replaceAll(/[\s<>\\\p{Cc}\p{Surrogate}]/gu, encoded)}>`
}

function encoded(sign: string): string {
  try {
    return encodeURIComponent(sign)
  } catch {
    return '%EF%BF%BD'
  }
}

function link(text: string, address: string): string {
  return `[${inText(text)}](${target(address)})`
}

function noteParts({ text, written, earlier }: SheetNote): string[] {
  return [
    quoted(text),
    inText(written),
    ...earlier.flatMap((wording) => ['Earlier wording:', quoted(wording)]),
  ]
}

function citedLine({ statement, sources, address }: Citation): string {
  return `- ${inText(statement)} (${link(sources, address)})`
}

function placeParts(place: SheetPlace): string[] {
  const { title, within, address, remark, bookmarked, notes, cited } = place
  const said = [within, bookmarked, remark].flatMap((words) => (words ? inText(words) : []))
  return [
    `### ${link(title, address)}`,
    ...said,
    ...notes.flatMap(noteParts),
    ...(cited.length > 0 ? ['Evidence:', cited.map(citedLine).join('\n')] : []),
  ]
}

export function markdownNotes({ title, about, groups, references }: NoteSheet): string {
  const parts = [
    `# ${inText(title)}`,
    inText(about),
    ...groups.flatMap((group) => [
      `## ${inText(group.title)}`,
      ...group.places.flatMap(placeParts),
    ]),
    ...(references.length > 0
      ? ['## References', references.map((each) => `- ${inText(each)}`).join('\n')]
      : []),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** E.g. sco-primer-notes-2026-12-03.md; the day is that of UTC. */
export function markdownNotesFile(sheet: NoteSheet, exportedAt: number): NamedText {
  const day = new Date(exportedAt).toISOString().slice(0, 10)
  return { name: `sco-primer-notes-${day}.md`, text: markdownNotes(sheet) }
}
