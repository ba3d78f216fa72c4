/** A small closing page as its file would have it, sound in every number. */
import * as v from 'valibot'
import { memberRows, type MemberSizes } from '#domain/since/member-rows.ts'
import { sinceSchema, type SinceThePapers } from '#domain/since/since-the-papers.ts'
import { sampleMembership } from './sample-membership.ts'

const table = { source: 'A yearbook', licence: 'free to reuse', asOf: '2025-09-01' }

export const sampleSince = {
  asOf: '2025-09-01',
  intro: [{ text: 'All of this lies beyond the papers.' }],
  sections: ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => ({
    id,
    title: `Section ${id}`,
    paragraphs: [{ text: `What section ${id} says.` }],
  })),
  membership: sampleMembership,
  headCounts: {
    ...table,
    title: 'Head-counts',
    rows: [
      { year: 2017, members: 2, observers: 1, dialoguePartners: 1, partners: 0 },
      { year: 2025, members: 2, observers: 0, dialoguePartners: 0, partners: 3 },
    ],
  },
  members: { ...table, title: 'Members' },
}

const outside = { decimals: 1, evidence: ['a-report'] }

/** The sizes of the two members of the sample, in the form of the outside data. */
export const sampleSizes = {
  area: {
    ...outside,
    id: 'area',
    title: 'Area',
    unit: 'thousand km²',
    rows: [
      { country: 'cn', values: { '2022': 9600 } },
      { country: 'in', values: { '2022': 3287 } },
    ],
  },
  population: {
    ...outside,
    id: 'population',
    title: 'Population',
    unit: 'million people',
    rows: [
      { country: 'cn', values: { '2017': 1396.2, '2024': 1409 } },
      { country: 'in', values: { '2017': 1359.7, '2024': 1450.9 } },
    ],
  },
} satisfies MemberSizes

/** The page as its reader makes it. */
export function samplePage(change: object = {}): SinceThePapers {
  const file = v.parse(sinceSchema, { ...sampleSince, ...change })
  const { year, rows } = memberRows(file.membership, file.asOf, sampleSizes)
  return { ...file, members: { ...file.members, year, rows } }
}
