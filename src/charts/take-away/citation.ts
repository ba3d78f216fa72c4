/** How a figure is cited, in words and for reference programs. */
import { dateLabel } from '#domain/series/calendar-date.ts'

export type Cited = {
  readonly id: string
  /** The finding. */
  readonly title: string
  /** Where its values come from, in words: "Jia §I ¶2 · EIA, September 2020". */
  readonly sources: string
  /** What a reader has set, in words; empty where nothing is set. */
  readonly setting: string
  /** Of the very view. */
  readonly address: string
  /** The day on which it was seen: "2026-11-25". */
  readonly seenOn: string
}

const course = 'SCO Primer'

/** Author and date; the course names no year of its own, so the day of access stands for it. */
export function citationText({ title, sources, setting, address, seenOn }: Cited): string {
  const view = setting === '' ? 'Figure' : `Figure, ${setting}`
  return `${course} (n.d.). “${title}.” ${view}. After ${sources}. ${address} (accessed ${dateLabel(seenOn)}).`
}

const special = /[&%$#_{}]/g
const named: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Signs that have a meaning of their own there. */
function forBibtex(text: string): string {
  return text
    .replace(/[\\~^]|[&%$#_{}]/g, (sign) => named[sign] ?? sign.replace(special, String.raw`\$&`))
    .replace(/\s+/g, ' ')
}

export function citationBibtex({ id, title, sources, setting, address, seenOn }: Cited): string {
  const fields = {
    author: `{${course}}`,
    title: `{${forBibtex(title)}}`,
    howpublished: forBibtex(setting === '' ? 'Figure' : `Figure, ${setting}`),
    note: forBibtex(`After ${sources}; accessed ${dateLabel(seenOn)}`),
    url: address,
    urldate: seenOn,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{sco-primer-${id},`, ...lines, '}', ''].join('\n')
}
