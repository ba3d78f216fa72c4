/** A small lab: two exercises of two families, and a register of three places. */
import type { LabContent, RegisterEntry } from '#domain/source-lab/lab-content.ts'

export const register: readonly RegisterEntry[] = [
  {
    id: 'parts-and-total',
    title: 'The parts are more than the total',
    family: 'dates-and-counts',
    types: ['arithmetic', 'self-contradiction'],
    paragraphs: ['ding.r.20'],
    settled: 'by-the-papers',
    exercise: 'which-year',
  },
  {
    id: 'one-place-two-names',
    title: 'One place under two names',
    family: 'names-and-wording',
    types: ['evident-slip'],
    paragraphs: ['jia.1.7'],
    settled: 'by-the-papers',
  },
  {
    id: 'whose-document',
    title: 'Did the leaders sign it?',
    family: 'between-the-papers',
    types: ['papers-disagree', 'needs-context'],
    paragraphs: ['jia.1.4', 'ding.4.2'],
    settled: 'open',
    exercise: 'how-many',
  },
]

export const lab: LabContent = {
  specimen: [
    { id: 'text', source: 'ding', paragraphs: ['ding.3.a.1'], says: 'It was ten years later.' },
    { id: 'other', source: 'jia', paragraphs: ['jia.1.2'], says: 'It was in 1997.' },
  ],
  exercises: [
    {
      id: 'which-year',
      title: 'One meeting, two years',
      family: 'dates-and-counts',
      asks: 'Choose one',
    },
    {
      id: 'how-many',
      title: 'How many signed?',
      family: 'between-the-papers',
      asks: 'Give a number',
    },
  ],
  register,
}
