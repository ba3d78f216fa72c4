/** Exercises of the source lab as an author writes them, and as they are once read. */
import * as v from 'valibot'
import type { Discrepancy } from '#domain/evidence/evidence.ts'
import type { LabExerciseContent } from '#domain/source-lab/lab-content.ts'
import { labExerciseSchema, type LabExercise } from '#domain/source-lab/lab-exercise.ts'

const evidence = ['signed-in-moscow']
const reason = (why: string) => ({ why, evidence })

const asked = {
  objectives: ['M1.1'],
  level: 'analyse',
  section: 'second#moscow',
  prompt: 'Which year was it?',
  evidence,
  hints: ['Look at the note.', 'Compare the two.'],
  explanation: 'Two sources agree on 1997.',
}

const options = [
  { id: 'early', text: 'In 1997', right: true, ...reason('Two sources agree.') },
  { id: 'late', text: 'In 2007', ...reason('It stands alone.') },
]

function around<Question>(question: Question) {
  return {
    id: 'which-year',
    title: 'One meeting, two years',
    discrepancy: 'two-years',
    accounts: [
      { id: 'text', source: 'ding', paragraphs: ['ding.3.a.1'], says: 'It was ten years later.' },
      { id: 'other', source: 'jia', paragraphs: ['jia.1.2'], says: 'It was in 1997.' },
    ],
    question,
    settle: 'The document that was signed carries its date.',
  }
}

export function exerciseAsWritten() {
  return around({ kind: 'single-choice', ...asked, options })
}

export function conflictAsWritten() {
  const parts = ['year', 'slip'].map((id) => ({ id, prompt: `Part ${id}?`, options }))
  return around({ kind: 'conflict', ...asked, parts })
}

export function sampleExercise(raw: unknown = exerciseAsWritten()): LabExercise {
  return v.parse(labExerciseSchema, raw)
}

export const sampleDiscrepancy: Discrepancy = {
  id: 'two-years',
  title: 'The year is ten years off',
  family: 'dates-and-counts',
  types: ['evident-slip'],
  paragraphs: ['ding.3.a.1', 'jia.1.2'],
  says: 'Ding §3.a ¶1 has another year than Jia §I ¶2.',
  reading: 'The year is 1997, as Jia §I ¶2 has it.',
  settled: 'by-the-papers',
  basis: 'Both papers.',
  lesson: 'Read the notes before the headline.',
  statements: ['signed-in-moscow'],
}

export function exerciseContent(raw: unknown = exerciseAsWritten()): LabExerciseContent {
  return {
    exercise: sampleExercise(raw),
    discrepancy: sampleDiscrepancy,
    number: 2,
    count: 3,
    previous: { id: 'first-of-all', title: 'The first of all' },
    next: { id: 'last-of-all', title: 'The last of all' },
    statements: {
      'signed-in-moscow': {
        id: 'signed-in-moscow',
        kind: 'fact',
        statement: 'The five signed in Moscow in 1997.',
        paragraphs: ['jia.1.2'],
        doubts: ['two-years'],
      },
    },
    discrepancies: {},
    sections: {
      'second#moscow': {
        module: 'borders',
        lesson: 'second',
        lessonTitle: 'Second lesson',
        section: 'moscow',
        sectionTitle: 'Moscow',
      },
    },
  }
}
