/** The Explorer over a few sets of outside data. */
import type { Statement } from '#domain/evidence/evidence.ts'
import type { ExplorerContent } from '#domain/outside/explorer-content.ts'
import { sampleSets } from '#tests/domain/outside/sample-sets.ts'

function outside(id: string, label: string): Statement {
  return {
    id,
    kind: 'outside-data',
    statement: `What ${label} gives.`,
    paragraphs: [],
    doubts: [],
    outside: {
      label,
      source: `${label}, the whole reference`,
      definition: `What ${label} counts`,
      unit: 'its unit',
      years: '1995 to 2023',
      asOf: '1 September 2020',
      licence: `terms of ${label}`,
    },
  }
}
const labels = { eia: 'EIA', cia: 'CIA', people: 'Head count', money: 'Bank', land: 'Survey' }

export const explorerSample: ExplorerContent = {
  lede: 'Choose countries, a measure and years.',
  questions: [
    {
      title: 'Who has what the other lacks?',
      text: 'Ding says that energy matters to China.',
      limits: 'A surplus says nothing about who bought it.',
      evidence: ['energy-matters'],
      links: [
        { to: '/learn/energy/pipelines/', title: 'Lesson: Three pipelines' },
        { to: '/atlas/oil/', title: 'Figure: Oil flows' },
      ],
    },
  ],
  views: [
    { title: 'Who has oil to sell?', measure: 'oil-balance', countries: ['cn', 'ru', 'kz'] },
    { title: 'The world’s people', measure: 'population-of-world', countries: ['cn', 'tj'] },
    {
      title: 'Oil in 2010',
      measure: 'oil-balance',
      countries: ['cn', 'ru'],
      from: 2010,
      to: 2010,
    },
  ],
  sets: sampleSets,
  statements: {
    ...Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, outside(id, label)])),
    'energy-matters': {
      id: 'energy-matters',
      kind: 'ding-claim',
      statement: 'Ding says that energy matters to China.',
      paragraphs: ['ding.2.a.1'],
      doubts: [],
    },
  },
}
