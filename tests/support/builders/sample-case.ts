/** A small valid case for the workbench, true to the tiny course: ten cards, one silent part. */
import type { CaseContent } from '#domain/cases/case-content.ts'
import type { CaseRowId } from '#domain/cases/case-parts.ts'
import type { CaseFile, ExplanationCase } from '#domain/cases/explanation-case.ts'

const evidence = ['two-sides']

const names = {
  'jia-interests': 'Shared interests',
  'jia-norms': 'Shared norms',
  'jia-gradual': 'Gradual approach',
  'ding-crisis': 'Crisis management',
  'ding-interests': 'Common interests',
  'ding-coordination': 'International coordination',
  'ding-intention': 'Collective intention',
} as const

const partIds = [
  'jia-interests',
  'jia-norms',
  'jia-gradual',
  'ding-crisis',
  'ding-interests',
  'ding-coordination',
  'ding-intention',
] as const

export const sampleAuthors: CaseFile['authors'] = [
  { id: 'jia', years: [1985, 2000], reach: 'Jia ends with the year 2000.', evidence },
  { id: 'ding', years: [1990, 2017], reach: 'Ding ends with June 2017.', evidence },
]

export const sampleParts: CaseFile['parts'] = partIds.map((id) => ({
  id,
  name: names[id],
  gloss: `What ${names[id].toLowerCase()} are.`,
  evidence,
}))

export const sampleComparison: CaseFile['comparison'] = [
  {
    id: 'danger',
    name: 'Danger',
    jia: { lacks: 'Danger is no factor of Jia.', evidence },
    ding: 'ding-crisis',
  },
  { id: 'interests', name: 'Interests', jia: 'jia-interests', ding: 'ding-interests' },
  {
    id: 'rules',
    name: 'Rules of conduct',
    jia: 'jia-norms',
    ding: { lacks: 'Rules are no variable of Ding.', evidence },
  },
  { id: 'way', name: 'The way over time', jia: 'jia-gradual', ding: 'ding-coordination' },
  {
    id: 'will',
    name: 'A will in common',
    jia: { lacks: 'A common will is no factor of Jia.', evidence },
    ding: 'ding-intention',
  },
]

export function piece(id: string, belongs: CaseRowId, text: string): ExplanationCase['pieces'][0] {
  return { id, text, evidence, belongs, why: `Why ${id} belongs there.` }
}

const said = (text: string) => ({ text, evidence })

const model = (id: string) => ({ id, title: `Leaning to ${id}`, text: `Text of ${id}.`, evidence })
const point = (id: string) => ({ id, text: `A good answer has ${id}.`, evidence })

export const sampleCase: ExplanationCase = {
  id: 'summit',
  title: 'A summit',
  date: '26 April 1996',
  years: [1996, 1996],
  lede: 'Why so small a step?',
  objectives: ['M1.1'],
  taught: 'borders/first#two-sides',
  happened: [said('Five leaders met.'), said('They signed.')],
  bench: {
    hints: ['Look at the author.', 'One row stays empty.'],
    explanation: 'Norms are silent.',
  },
  pieces: [
    piece('certainty', 'jia-interests', 'All five wanted certainty, Jia says.'),
    piece('image', 'jia-interests', 'China wanted a better image, Jia says.'),
    piece('small-aims', 'jia-gradual', 'Jia says that small aims came first.'),
    piece('then-trust', 'jia-gradual', 'Jia says that trust grew from them.'),
    piece('old-fears', 'ding-crisis', 'Old fears pressed, Ding holds.'),
    piece('ground', 'ding-interests', 'Security is the ground, Ding concludes.'),
    piece('rounds', 'ding-coordination', 'Ding counts 22 rounds.'),
    piece('aims', 'ding-intention', 'Ding reads common aims in the text.'),
    piece('calm', 'neither', 'Jia says that the borders grew calm.'),
    piece('press', 'neither', 'A newspaper is the source of Jia.'),
  ],
  silent: [
    {
      part: 'jia-norms',
      why: 'Jia names no norm for this summit.',
      evidence,
      inference: said('They may have been there unprinted.'),
    },
  ],
  unexplained: [
    { id: 'when', title: 'Why then?', text: 'Neither says it.', evidence },
    { id: 'who', title: 'Who gave way?', text: 'It is not told.', reason: 'There is no record.' },
  ],
  judgement: {
    prompt: 'Which explanation tells you more?',
    hints: ['Weigh two cards.'],
    explanation: 'Both can be defended.',
    evidence,
    models: [model('jia'), model('ding')],
    points: [point('dates'), point('names'), point('doubt')],
    against: { jia: said('A finding against Jia.'), ding: said('A finding against Ding.') },
  },
}

export const sampleCaseFile: CaseFile = {
  authors: sampleAuthors,
  parts: sampleParts,
  comparison: sampleComparison,
  cases: [sampleCase],
}

export function sampleContent(overrides: Partial<ExplanationCase> = {}): CaseContent {
  return {
    case: { ...sampleCase, ...overrides },
    authors: sampleAuthors,
    parts: sampleParts,
    comparison: sampleComparison,
    number: 1,
    count: 2,
    next: { id: 'founding', title: 'The founding' },
    statements: {
      'two-sides': {
        id: 'two-sides',
        kind: 'fact',
        statement: 'Five states sat as two parties.',
        paragraphs: ['jia.1.1'],
        doubts: ['two-years'],
      },
    },
    discrepancies: {
      'two-years': {
        id: 'two-years',
        title: 'Two years for one meeting',
        types: ['evident-slip'],
        paragraphs: ['ding.3.a.1'],
      },
    },
    sections: {},
  }
}
