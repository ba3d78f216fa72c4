import type { AtlasContent, AtlasFigureContent } from '#domain/atlas/atlas-content.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const place = {
  module: 'border-cbms',
  lesson: 'a-border-inherited',
  lessonTitle: 'A border inherited',
  section: 'who-sat-where',
  sectionTitle: 'Who sat where',
}

export const mapFigure = figureOf('border-map')

const oilFigure = figureOf('india-oil-ratios')

const statements = Object.fromEntries(
  mapFigure.evidence.map((id) => [
    id,
    {
      id,
      kind: 'fact' as const,
      statement: `What ${id} says.`,
      paragraphs: ['jia.1.1'],
      doubts: [],
    },
  ]),
)

export const atlas: AtlasContent = {
  sections: [
    {
      id: 'border',
      title: 'The border',
      entries: [
        {
          id: mapFigure.id,
          title: mapFigure.title,
          subtitle: mapFigure.subtitle,
          origins: ['jia'],
          places: [place],
        },
        {
          id: 'hidden',
          title: 'Forty years passed',
          subtitle: 'Years',
          origins: ['ding', 'beyond'],
          places: [],
          ask: 'How many years passed?',
        },
      ],
    },
    {
      id: 'energy',
      title: 'Energy',
      entries: [
        {
          id: oilFigure.id,
          title: 'Oil flows',
          subtitle: 'Barrels',
          origins: ['beyond'],
          places: [],
        },
      ],
    },
  ],
  figures: { [mapFigure.id]: mapFigure, [oilFigure.id]: oilFigure },
  statements,
}

export const mapPage: AtlasFigureContent = {
  figure: mapFigure,
  section: 'The border',
  number: 1,
  count: 3,
  places: [place],
  questions: [{ id: 'how-long', prompt: 'How long is the border?' }],
  rests: mapFigure.evidence,
  statements,
  discrepancies: {
    lengths: {
      id: 'lengths',
      title: 'Two lengths',
      types: ['needs-context'],
      paragraphs: ['jia.1.1'],
    },
  },
  next: { id: 'hundred-km-zone', title: 'The same zone' },
}
