/** Dates written in words ("26 April 1996", "March 1992", "2005"), in the timeline's own form. */
const months =
  'January February March April May June July August September October November December'.split(' ')
const written = new RegExp(
  `(?:(\\d{1,2}) )?(?:(${months.join('|')}) )?\\b((?:19|20)\\d\\d)\\b`,
  'g',
)
const pad = (value: number) => String(value).padStart(2, '0')

export function datesIn(text: string): string[] {
  return [...text.matchAll(written)].map(([, day, month, year = '']) => {
    if (month === undefined) return year
    const named = `${year}-${pad(months.indexOf(month) + 1)}`
    return day === undefined ? named : `${named}-${pad(Number(day))}`
  })
}

/** Where a text gives full dates they count alone; a year beside them names a book or a summit. */
export function bindingDates(dates: readonly string[]): readonly string[] {
  const full = dates.filter((date) => date.length === 10)
  return full.length > 0 ? full : dates
}
