/**
 * Writes entries of whole days as an iCalendar file (RFC 5545) with the package ics. A day has neither
 * hour nor zone, so it stays the same day wherever the calendar is opened. An entry keeps its id, and a
 * later file has a higher SEQUENCE and a later DTSTAMP, so that importing it again updates what is there
 * instead of doubling it. No alarms: whoever wants one sets it.
 *
 * The package folds lines at 75 characters where the standard counts octets, so lines are folded again.
 */
import { createEvents, type EventAttributes } from 'ics'
import { dayFromNumber } from '#domain/plan/calendar-day.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'

export type CalendarEntry = {
  /** The same for the same thing in every file; no other entry of any calendar may have it. */
  readonly uid: string
  /** `2026-12-01` */
  readonly day: string
  readonly title: string
  readonly description: string
}

export type CalendarFile = {
  readonly name: string
  readonly entries: readonly CalendarEntry[]
  /** Wall time in ms since 1970. */
  readonly now: number
}

const longestLine = 75
/** 1 January 2020 in s; SEQUENCE counts from there, since it may not pass 2^31. */
const sequenceStart = 1_577_836_800

/** What the standard allows in a text: line breaks of one kind, tabs, and no other control characters. */
function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
}

function dateOf(day: string): [number, number, number] {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

/** The package writes `timestamp` as DTSTAMP but leaves it out of its types. */
function eventOf(
  { uid, day, title, description }: CalendarEntry,
  now: number,
): EventAttributes & { readonly timestamp: number } {
  return {
    uid,
    title: plainText(title),
    description: plainText(description),
    start: dateOf(day),
    // A whole day ends before the next one begins.
    end: dateOf(dayFromNumber(dayNumber(day) + 1)),
    timestamp: now,
    sequence: Math.max(0, Math.floor(now / 1000) - sequenceStart),
    // It does not make anybody unavailable.
    transp: 'TRANSPARENT',
  }
}

const octets = new TextEncoder()

/** One logical line as lines of at most 75 octets; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let length = 0
  for (const character of line) {
    const size = octets.encode(character).length
    if (length + size > longestLine) {
      lines.push(current)
      current = ' '
      length = 1
    }
    current += character
    length += size
  }
  return [...lines, current].join('\r\n')
}

function refolded(text: string): string {
  const unfolded = text.replaceAll(/\r\n[ \t]/g, '')
  return unfolded.split('\r\n').map(folded).join('\r\n')
}

export function exportCalendar({ name, entries, now }: CalendarFile): string {
  const header = {
    productId: '-//SCO Primer//Study plan//EN',
    calName: plainText(name),
    method: '',
  }
  const { error, value } = createEvents(
    entries.map((entry) => eventOf(entry, now)),
    header,
  )
  if (error || value === null) throw error ?? new Error('The calendar came out empty.')
  return refolded(value)
}
