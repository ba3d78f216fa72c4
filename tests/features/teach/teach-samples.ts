/** A small guide with everything on it. */
import type { GuideContent } from '#domain/teaching/guide-content.ts'

const prompt = (text: string) => ({
  prompt: text,
  look: `What ${text} reaches.`,
  evidence: ['two-sides'],
  doubts: [],
})

export const sampleGuide: GuideContent = {
  module: {
    id: 'borders',
    title: 'Borders',
    years: [1990, 1997],
    questionCount: 30,
    outcome: 'You can say who faced whom.',
    number: 1,
  },
  guide: {
    intro: 'It opens the course.',
    timing: [
      {
        minutes: 90,
        steps: [
          { minutes: 30, what: 'Guess', how: 'Alone.' },
          { minutes: 60, what: 'Sort', how: 'Thirteen promises.' },
        ],
      },
      { minutes: 45, steps: [{ minutes: 45, what: 'Repair a year', how: 'In pairs.' }] },
    ],
    reading: [
      { paragraphs: ['jia.1.1', 'ding.r.9'], why: 'The border and a note.' },
      { paragraphs: ['jia.1.2'], why: 'The promises.' },
    ],
    discussion: [
      { ...prompt('Which year was it?'), doubts: ['two-years', 'a-slip'] },
      prompt('Why sign?'),
      prompt('Who is missing?'),
      prompt('Was it wise?'),
      prompt('Did it work?'),
    ],
    pitfalls: ['A list is learnt.'],
    fairness: [{ matter: 'Lines at home', note: 'Take no position.', evidence: [], doubts: [] }],
    beyond: {
      title: 'How long is a border?',
      activity: 'Compare four totals.',
      source: 'A factbook',
      asOf: '22 January 2026',
    },
  },
  time: { reading: 20, checks: 7, quiz: 12, total: 39 },
  lessons: [
    {
      id: 'first',
      title: 'A border inherited',
      lede: 'One line.',
      minutes: 14,
      checks: 8,
      questions: 17,
    },
    {
      id: 'second',
      title: 'Seven promises',
      lede: 'What armies said.',
      minutes: 13,
      checks: 6,
      questions: 13,
    },
  ],
  objectives: [
    {
      verb: 'Identify',
      level: 'remember',
      text: 'name the five members',
      lessons: ['first', 'second'],
      questions: 4,
      kinds: ['Choose one', 'Match'],
    },
  ],
  misconceptions: [
    {
      text: 'Five parties bargained.',
      correction: 'There were two.',
      evidence: ['two-sides'],
      caughtBy: [{ id: 'how-many-sides', prompt: 'How many sides were there?' }],
    },
  ],
  figures: [{ id: 'border-map', title: 'A long border', lessons: ['first'] }],
  statements: {
    'two-sides': {
      id: 'two-sides',
      kind: 'fact',
      statement: 'Two sides.',
      paragraphs: ['jia.1.1'],
      doubts: [],
    },
  },
  discrepancies: {
    'two-years': {
      id: 'two-years',
      title: 'Two years for one meeting',
      types: ['papers-disagree'],
      paragraphs: ['ding.3.a.1'],
    },
    'a-slip': {
      id: 'a-slip',
      title: 'A wrong month',
      types: ['evident-slip'],
      paragraphs: ['ding.4.5'],
    },
  },
}
