import type { ListedEvent, TimelineContent } from '#domain/timeline/timeline-content.ts'

type Sample = Pick<ListedEvent, 'id' | 'when' | 'kind' | 'text'> & Partial<ListedEvent>

function sample(event: Sample): ListedEvent {
  return { modules: ['borders'], papers: [], cited: [], doubts: [], ...event }
}

const fromArchive = { source: 'An archive, declaration of Bishkek', asOf: '1 September 2025' }

/** Six events in time order: three kinds, both papers, both layers, a span. */
export const timelineSample: TimelineContent = {
  years: [1996, 2023],
  modules: [
    { id: 'borders', title: 'Borders', lesson: 'a-border-inherited' },
    { id: 'accession', title: 'New members' },
  ],
  events: [
    sample({
      id: 'evolution',
      when: '1996/2000',
      kind: 'talks',
      text: 'Jia sees three shifts.',
      papers: ['jia'],
      cited: [{ id: 'three-shifts', paragraphs: ['jia.1.10'] }],
    }),
    sample({
      id: 'shanghai',
      when: '1996-04-26',
      kind: 'summit',
      text: 'The five met in Shanghai.',
      papers: ['jia', 'ding'],
      cited: [
        { id: 'first-summit', paragraphs: ['jia.1.1', 'ding.r.9'] },
        { id: 'first-topic', paragraphs: ['jia.1.1', 'ding.r.9'] },
      ],
    }),
    sample({
      id: 'bishkek',
      when: '1999-08-24',
      kind: 'summit',
      text: 'The five met in Bishkek.',
      papers: ['jia'],
      cited: [{ id: 'fourth-summit', paragraphs: ['jia.1.7'] }],
      doubts: [{ id: 'human-rights-point', title: 'In 1999 or in 2000?' }],
    }),
    sample({
      id: 'bishkek-dated',
      when: '1999-08-25',
      kind: 'summit',
      text: 'The declaration bears this day, and Jia’s date is the day before.',
      beyond: fromArchive,
      compare: 'bishkek',
    }),
    sample({
      id: 'india-joins',
      when: '2017-06-09',
      kind: 'membership',
      text: 'India became a member.',
      modules: ['accession'],
      papers: ['ding'],
      cited: [{ id: 'india-admitted', paragraphs: ['ding.3.b.1'] }],
    }),
    sample({
      id: 'iran-joins',
      when: '2023-07-04',
      kind: 'membership',
      text: 'Iran became a member.',
      modules: ['accession'],
      beyond: fromArchive,
    }),
  ],
}
