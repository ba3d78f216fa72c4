/**
 * The day that a wall clock shows, in the time zone that the browser runs in. A plan is made of the
 * learner's own days; from here on they are counted without hours (#domain/plan/calendar-day.ts).
 */
const padded = (number: number, length = 2) => String(number).padStart(length, '0')

/** `at` is wall time in ms since 1970. */
export function localDay(at: number): string {
  const clock = new Date(at)
  const month = padded(clock.getMonth() + 1)
  return `${padded(clock.getFullYear(), 4)}-${month}-${padded(clock.getDate())}`
}
