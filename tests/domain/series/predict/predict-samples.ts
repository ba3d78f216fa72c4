/** A small table, and what could be asked about it. */
import type { FigureTable } from '#domain/series/figure-base.ts'
import type { Predict } from '#domain/series/predict/predict.ts'

const evidence = ['somewhere']

export const table: FigureTable = {
  columns: [{ label: 'City' }, { label: 'Wait', unit: 'days' }, { label: 'Told by' }],
  rows: [
    { cells: ['Shanghai', '–', 'both'], evidence },
    { cells: ['Moscow', '1,063', 'both'], evidence },
    { cells: ['Almaty', 435, 'Jia only'], evidence },
    { cells: ['Astana', '−24', 'both'], evidence },
    { cells: ['Astana', '12 days', 'neither'], evidence },
  ],
}

const scale = { unit: 'days', min: 0, max: 1200, step: 1, tolerance: 20, zeroAt: 300 }

export const placePredict: Predict & { kind: 'place' } = {
  kind: 'place',
  ask: 'How long did they wait?',
  ...scale,
  points: [
    {
      id: 'moscow',
      text: 'Before Moscow',
      row: 'Moscow',
      column: 'Wait',
      why: 'A long wait.',
      evidence,
    },
    {
      id: 'almaty',
      text: 'Before Almaty',
      row: 'Almaty',
      column: 'Wait',
      why: 'A shorter one.',
      evidence,
    },
  ],
}

export const linePredict: Predict & { kind: 'line' } = {
  kind: 'line',
  ask: 'How did the waits go on?',
  ...scale,
  start: { text: 'Moscow', row: 'Moscow', column: 'Wait' },
  points: [
    { id: 'almaty', text: 'Almaty', row: 'Almaty', column: 'Wait' },
    { id: 'astana', text: 'Astana', row: 'Astana | 12 days', column: 'Wait' },
    { id: 'moscow', text: 'Moscow again', row: 'Moscow', column: 'Wait' },
  ],
  why: 'They went up and down.',
  evidence,
}

export const choosePredict: Predict & { kind: 'choose' } = {
  kind: 'choose',
  ask: 'Which wait was the longest?',
  column: 'Wait',
  is: 'largest',
  options: [
    { id: 'moscow', text: 'Before Moscow', row: 'Moscow', why: 'It was.', evidence },
    { id: 'almaty', text: 'Before Almaty', row: 'Almaty', why: 'It was not.', evidence },
    { id: 'astana', text: 'Before Astana', row: 'Astana | −24', why: 'No.', evidence },
  ],
}
