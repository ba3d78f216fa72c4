import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, expect, test } from 'vitest'
import { exportCalendar, type CalendarEntry } from '#interop/calendar/export-calendar.ts'

const home = process.env['TZ']
afterEach(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

const now = Date.parse('2026-11-25T10:20:30Z')
const entry: CalendarEntry = {
  uid: 'plan-2026-12-01@primer.example',
  day: '2026-12-01',
  title: 'SCO Primer: one lesson, 12 to review',
  description:
    'Read: A border inherited\nhttps://primer.example/learn/border-cbms/a-border-inherited/',
}
const write = (...entries: readonly CalendarEntry[]) =>
  exportCalendar({ name: 'SCO Primer', entries, now })

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary ?? '',
      description: event.description ?? '',
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate && event.endDate.isDate,
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
      sequence: event.sequence,
      alarms: component.getAllSubcomponents('valarm').length,
    }
  })
}

test('read back by another program it is the same whole day with the same words', () => {
  expect(read(write(entry))).toEqual([
    {
      uid: entry.uid,
      title: entry.title,
      description: entry.description,
      start: '2026-12-01',
      end: '2026-12-02',
      isDate: true,
      stamp: '2026-11-25T10:20:30Z',
      sequence: 217_765_230,
      alarms: 0,
    },
  ])
})

test('it says what it is, and does not block the day', () => {
  const calendar = new ICAL.Component(ICAL.parse(write(entry)))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('SCO Primer')
  expect(calendar.getFirstPropertyValue('method')).toBeNull()
  const [event] = calendar.getAllSubcomponents('vevent')
  expect(event?.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
})

test('a file made later has the same ids, a higher sequence and a later stamp', () => {
  const [earlier] = read(write(entry))
  const [later] = read(exportCalendar({ name: 'x', entries: [entry], now: now + 1_000 }))
  expect(later?.uid).toBe(earlier?.uid)
  expect(later?.sequence).toBe((earlier?.sequence ?? 0) + 1)
  expect(later?.stamp).toBe('2026-11-25T10:20:31Z')
})

test.for(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])(
  'in %s the days are those that were given, at the turn of the year and where clocks change',
  (zone) => {
    process.env['TZ'] = zone
    const days = ['2026-12-31', '2027-01-01', '2027-03-14', '2027-03-28', '2028-02-29']
    const events = read(write(...days.map((day) => ({ ...entry, uid: day, day }))))
    expect(events.map(({ start }) => start)).toEqual(days)
    expect(events.map(({ end }) => end)).toEqual([
      '2027-01-01',
      '2027-01-02',
      '2027-03-15',
      '2027-03-29',
      '2028-03-01',
    ])
  },
)

const awkward = 'Müller, “Grenze; über” \\n – 上海合作组织, Шанхай: 👩‍🏫, a; b\\; c,\\ d\ne'

test('commas, semicolons, backslashes, umlauts and other scripts come back as they were', () => {
  const [event] = read(write({ ...entry, title: awkward, description: awkward.repeat(9) }))
  expect(event?.title).toBe(awkward)
  expect(event?.description).toBe(awkward.repeat(9))
})

test('control characters and half characters are replaced, any line break is one', () => {
  const [event] = read(write({ ...entry, title: 'a\u0000b\u0007c\ud800d\r\ne\rf\tg' }))
  expect(event?.title).toBe('a b c\uFFFDd\ne\nf\tg')
})

function linesOf(text: string): string[] {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  return text.slice(0, -2).split('\r\n')
}

const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(',', ';', '\\', '\n', 'n', ' ', 'ü', '上', '👩'),
    maxLength: 300,
  }),
)

test('whatever the words, they come back, and no line is longer than 75 octets or broken otherwise', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, description) => {
      const text = write({ ...entry, title, description })
      for (const line of linesOf(text)) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
      const [event] = read(text)
      const kept = (words: string) =>
        words
          .replaceAll(/\r\n?/g, '\n')
          .replaceAll(/[^\P{Cc}\n\t]/gu, ' ')
          .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
      expect(event?.title).toBe(kept(title))
      expect(event?.description).toBe(kept(description))
    }),
    { numRuns: 500 },
  )
})
