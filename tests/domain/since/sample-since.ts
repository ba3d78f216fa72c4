/** A small closing page as its file would have it, sound in every number. */
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
  members: {
    ...table,
    title: 'Members',
    rows: [
      { name: 'China', joined: 1996, area: 9600, population: 1409 },
      { name: 'India', joined: 2017, area: 3287, population: 1450.9 },
    ],
  },
  shares: {
    ...table,
    title: 'Shares',
    eurasia: 54.9,
    rows: [
      {
        stage: 'Two',
        year: 2017,
        members: 2,
        area: 12.89,
        ofEurasia: 23.5,
        population: 2756,
        ofWorld: 36.2,
      },
    ],
  },
}
