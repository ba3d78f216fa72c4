/** A small evidence base: two statements that share a paragraph, one apart, and a doubt about one. */
import type { EvidenceContent } from '#domain/lesson/page-content.ts'

export const evidence: EvidenceContent = {
  statements: {
    'first-summit': {
      id: 'first-summit',
      kind: 'fact',
      statement: 'The first summit took place in Shanghai in 1996.',
      paragraphs: ['jia.1.1', 'ding.r.9'],
      doubts: ['summit-count'],
    },
    'first-topic': {
      id: 'first-topic',
      kind: 'jia-claim',
      statement: 'Jia holds that the first agenda was modest.',
      paragraphs: ['jia.1.1', 'jia.3.a.2'],
      doubts: [],
    },
    'sco-form': {
      id: 'sco-form',
      kind: 'ding-claim',
      statement: 'Ding sees the SCO as an institution.',
      paragraphs: ['ding.0.1'],
      doubts: [],
    },
  },
  discrepancies: {
    'summit-count': {
      id: 'summit-count',
      title: 'Was it the first summit?',
      family: 'between-the-papers',
      types: ['papers-disagree', 'needs-context'],
      paragraphs: ['jia.1.1', 'jia.1.10', 'ding.4'],
      says: 'Jia §I ¶1 counts it as the first, Jia §I ¶10 counts another, and Ding §4 ¶2 and Ding §4 count none.',
      reading: 'It is the first of five.',
      settled: 'by-the-papers',
      basis: 'The papers.',
      lesson: 'Ask what is counted.',
      statements: ['first-summit'],
    },
  },
  exercises: { 'summit-count': 'counted-first' },
  uses: {
    'first-summit': {
      lessons: [
        {
          module: 'border',
          id: 'seven-promises',
          title: 'Seven promises',
          section: 'trust',
          sectionTitle: 'Trust first',
        },
      ],
      questions: [{ id: 'where-first', module: 'border', prompt: 'Where was the first summit?' }],
      figures: [{ id: 'summits-1996-2001', title: 'Five cities in turn' }],
    },
  },
}

/** The same with an entry from beyond the papers. */
export const withOutside: EvidenceContent = {
  ...evidence,
  statements: {
    ...evidence.statements,
    'oil-surplus': {
      id: 'oil-surplus',
      kind: 'outside-data',
      statement: 'Kazakhstan produced more oil than it used.',
      paragraphs: [],
      outside: {
        label: 'EIA, September 2020',
        source: 'US Energy Information Administration, International Energy Statistics',
        definition: 'Petroleum and other liquids',
        unit: 'thousand barrels a day',
        years: '1995–2017',
        asOf: '18 September 2020',
        licence: 'public domain',
      },
      doubts: [],
    },
  },
}

export const papers = [
  {
    id: 'jia',
    author: 'Qingguo Jia',
    paragraphs: [
      { name: 'jia.1', heading: 'Evolution of the Shanghai Five' },
      { name: 'jia.1.1' },
      { name: 'jia.1.10' },
      { name: 'jia.3.a', heading: 'Shared interests' },
      { name: 'jia.3.a.2' },
    ],
  },
  {
    id: 'ding',
    author: 'Ding Weihang',
    paragraphs: [
      { name: 'ding.0.1' },
      { name: 'ding.4', heading: 'Collective intention' },
      { name: 'ding.r', heading: 'References' },
      { name: 'ding.r.9' },
    ],
  },
]
