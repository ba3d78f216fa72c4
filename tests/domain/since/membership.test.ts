import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import {
  countedOn,
  headCountOn,
  heldFrom,
  membersOn,
  membershipSchema,
  statusLabel,
  statusOn,
  statuses,
} from '#domain/since/membership.ts'
import { daysOf } from '#domain/timeline/timeline-date.ts'
import { sampleMembership } from './sample-membership.ts'

const { merged, countries } = sampleMembership
const day = (date: string) => daysOf(date).first
const country = (name: string) => {
  const found = countries.find((one) => one.name === name)
  if (!found) throw new Error(`No country ${name}.`)
  return found
}

test('a status holds from its day until the next one begins', () => {
  const india = country('India')
  expect(statusOn(india, day('2005-07-04'), merged)).toBeUndefined()
  expect(statusOn(india, day('2005-07-05'), merged)).toBe('observer')
  expect(statusOn(india, day('2017-06-08'), merged)).toBe('observer')
  expect(statusOn(india, day('2017-06-09'), merged)).toBe('member')
})

test('a status whose day is not known counts from the last day on which it can have begun', () => {
  expect(heldFrom('2010-04/2010-05')).toBe(day('2010-05-31'))
  expect(statusOn(country('Sri Lanka'), day('2010-05-30'), merged)).toBeUndefined()
  expect(statusOn(country('Sri Lanka'), day('2010-05-31'), merged)).toBe('dialogue-partner')
})

test('on the day of the merger observers and dialogue partners become partners, members stay', () => {
  const before = headCountOn(sampleMembership, day('2025-08-31'))
  expect(before).toEqual({ members: 2, observers: 1, dialoguePartners: 1, partners: 0 })
  const after = headCountOn(sampleMembership, day('2025-09-01'))
  expect(after).toEqual({ members: 2, observers: 0, dialoguePartners: 0, partners: 3 })
})

test('the Shanghai Five count as members', () => {
  expect(headCountOn(sampleMembership, day('2000-12-31'))).toMatchObject({ members: 1 })
})

test('a year is counted at its end, and not beyond the day that is known', () => {
  expect(countedOn(2017, '2025-09-01')).toBe(day('2017-12-31'))
  expect(countedOn(2025, '2025-09-01')).toBe(day('2025-09-01'))
})

test('every status has a word of its own', () => {
  expect(new Set(statuses.map(statusLabel)).size).toBe(statuses.length)
})

test('statuses out of order are told, and a date out of form is told as such', () => {
  const problems = (steps: readonly { status: string; from: string; evidence: string[] }[]) => {
    const read = v.safeParse(membershipSchema, {
      ...sampleMembership,
      countries: [{ name: 'India', steps }],
    })
    return read.issues ? plainProblems(read.issues) : []
  }
  const step = (status: string, from: string) => ({ status, from, evidence: ['a-report'] })
  expect(problems([step('member', '2017-06-09'), step('observer', '2005-07-05')])).toEqual([
    'countries.1.steps are not in the order of time',
  ])
  expect(problems([step('member', '2017-13'), step('observer', '2005-07-05')])).toEqual([
    expect.stringMatching(/^countries\.1\.steps\.1\.from is no day/),
  ])
})

test('members on a day are those of the Shanghai Five or the SCO, with the year of joining', () => {
  expect(membersOn(sampleMembership, day('2000-12-31'))).toEqual([
    { country: 'cn', name: 'China', year: 1996 },
  ])
  expect(membersOn(sampleMembership, day('2025-09-01'))).toEqual([
    { country: 'cn', name: 'China', year: 1996 },
    { country: 'in', name: 'India', year: 2017 },
  ])
})
