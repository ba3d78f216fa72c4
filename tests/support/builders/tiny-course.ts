/**
 * A course of two short lessons, complete and without a mistake, written to a folder of its own. A
 * test changes one place in it and reads it back.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ContentError, type ContentProblem } from '#build/content/content-problem.ts'
import { readCourse } from '#build/content/course.ts'

export const tinyCourse = {
  'course.yaml': `modules: [borders]
announced:
  - { id: later, title: Later, years: [1998, 2005], summary: Not yet written. }
`,
  'papers/jia.yaml': `id: jia
author: Jia
title: A paper
date: Undated.
about: [A conference paper.]
reference: Jia, a paper.
paragraphs:
  - { name: jia.1.1, kind: paragraph }
  - { name: jia.1.2, kind: paragraph }
`,
  'papers/ding.yaml': `id: ding
author: Ding
title: Another paper
date: Undated.
about: [A later paper.]
reference: Ding, another paper.
paragraphs:
  - { name: ding.3.a.1, kind: paragraph }
`,
  'evidence/statements/talks.yaml': `- id: two-sides
  kind: fact
  statement: Five states sat as two parties.
  paragraphs: [jia.1.1]

- id: signed-in-moscow
  kind: fact
  statement: The five signed in Moscow in 1997.
  paragraphs: [jia.1.2, ding.3.a.1]
  doubts: [two-years]

- id: map-length
  kind: fact
  statement: The border is more than 7,000 km long.
  paragraphs: [jia.1.1]
`,
  'evidence/discrepancies/dates.yaml': `- id: two-years
  title: Two years for one meeting
  family: dates-and-counts
  types: [evident-slip]
  paragraphs: [ding.3.a.1]
  says: One sentence has another year.
  reading: The year is 1997.
  settled: by-the-papers
  basis: Settled by the papers.
  lesson: Read the notes.
  statements: [signed-in-moscow]
`,
  'glossary/terms.yaml': `- id: party
  term: party
  definition: A side at the table.
  paragraphs: [jia.1.1]
  module: borders
`,
  'figures/border-map.yaml': `id: border-map
title: A long border
subtitle: Length in kilometres
evidence: [two-sides]
whole: { length: { km: 7000, is: more than }, evidence: [map-length] }
rows:
  - { neighbour: kg, length: { km: 1000, is: about }, evidence: [two-sides] }
`,
  'borders/module.yaml': `id: borders
title: Borders
years: [1990, 1997]
summary: How armies came to be watched.
outcome: You can say who faced whom.
lessons:
  - first
  - second
prequestions: [before-reading]
objectives:
  - { id: M1.1, verb: Identify, level: remember, text: name the sides, paragraphs: [jia.1.1] }
misconceptions:
  - { id: X1.1, text: Five parties., correction: Two parties., evidence: [two-sides] }
`,
  'borders/first.mdx': `---
title: First lesson
lede: Who sat where.
years: [1990, 1996]
objectives: [M1.1]
---
An opening sentence.

<Prequestions />

## Two sides

Five states, two <Term id="party">parties</Term>.<Cite ids="two-sides" />

![A table with two sides](/table.svg)

### Who sat where

China sat alone, as [the next lesson](/learn/borders/second/#moscow) and [this one](#two-sides) say.

<Figure id="border-map" />

<Check id="how-many-sides" />

## Later

More to come.
`,
  'borders/second.mdx': `---
title: Second lesson
lede: What was signed.
years: [1996, 1997]
objectives: [M1.1]
---
## Moscow

The five signed in Moscow.<Cite ids="signed-in-moscow" />

<Disagree ids="two-years">One sentence has another year.</Disagree>

<Beyond source="An archive" asOf="1 September 2025">A later count differs.</Beyond>

<Check id="which-year" />

<PrequestionsAgain />
`,
  'borders/checks.yaml': `- id: how-many-sides
  kind: single-choice
  objectives: [M1.1]
  level: remember
  section: first#two-sides
  prompt: How many sides were there?
  evidence: [two-sides]
  hints: [Count the parties.]
  explanation: There were two.
  options:
    - { id: two, text: Two, right: true, why: There were two., evidence: [two-sides] }
    - { id: five, text: Five, why: States and not parties., evidence: [two-sides], misconception: X1.1 }

- id: which-year
  kind: conflict
  objectives: [M1.1]
  level: analyse
  section: second#moscow
  prompt: Which year was it?
  evidence: [signed-in-moscow]
  hints: [Look at the note.]
  explanation: It was 1997.
  discrepancy: two-years
  accounts:
    - { id: text, source: ding, paragraphs: [ding.3.a.1], says: Another year. }
    - { id: other, source: jia, paragraphs: [jia.1.2], says: In 1997. }
  parts:
    - id: year
      prompt: Which year is right?
      options:
        - { id: early, text: "1997", right: true, why: Two sources agree., evidence: [signed-in-moscow] }
        - { id: late, text: "2007", why: A slip., evidence: [signed-in-moscow] }
    - id: kind
      prompt: What kind of conflict is it?
      options:
        - { id: slip, text: A slip, right: true, why: One digit is wrong., evidence: [signed-in-moscow] }
        - { id: view, text: Two views, why: A date is no view., evidence: [signed-in-moscow] }
`,
  'borders/bank.yaml': `- id: before-reading
  kind: single-choice
  objectives: [M1.1]
  level: remember
  section: first#two-sides
  prompt: Who do you think sat alone?
  evidence: [two-sides]
  hints: [Guess.]
  explanation: China did.
  options:
    - { id: china, text: China, right: true, why: It faced the four., evidence: [two-sides] }
    - { id: russia, text: Russia, why: It sat with three others., evidence: [two-sides] }

- id: length-from-the-map
  kind: chart-reading
  objectives: [M1.1]
  level: apply
  section: first#two-sides
  prompt: How long is the border?
  evidence: [two-sides]
  hints: [Look at the map.]
  explanation: It is long.
  figure: border-map
  unit: km
  min: 0
  max: 10000
  step: 100
  zeroAt: 3000
  points:
    - { id: all, text: The whole border, answer: 7000, tolerance: 500, why: Jia says so., evidence: [two-sides] }
`,
} as const satisfies Record<string, string>

export type TinyFile = keyof typeof tinyCourse

/** Files by path; undefined leaves one out, and paths that the course does not have may be added. */
export type TinyChanges = Readonly<Record<string, string | undefined>>

/** Writes the course to a new folder, hands the folder on, and takes it away afterwards. */
export async function withTinyCourse<Answer>(
  changes: TinyChanges,
  read: (root: string) => Promise<Answer>,
): Promise<Answer> {
  const root = mkdtempSync(join(tmpdir(), 'tiny-course-'))
  try {
    for (const [file, text] of Object.entries({ ...tinyCourse, ...changes })) {
      if (text === undefined) continue
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    return await read(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** The author mistakes found, their files named from the course's own folder; none when it is sound. */
export async function problemsIn(changes: TinyChanges = {}): Promise<readonly ContentProblem[]> {
  return withTinyCourse(changes, async (root) => {
    try {
      await readCourse(root)
      return []
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      return error.problems.map((problem) => ({
        file: problem.file.replace(`${root}/`, ''),
        line: problem.line,
        message: problem.message.replaceAll(`${root}/`, ''),
      }))
    }
  })
}

/** A file of the course with one piece of it replaced; fails when the piece is not there once. */
export function edited(file: TinyFile, from: string, to: string): string {
  const text = tinyCourse[file]
  if (text.split(from).length !== 2) throw new Error(`${file} does not have “${from}” once.`)
  return text.replace(from, () => to)
}

/** Counted from 1: the first line that holds this piece of text. */
export function lineHolding(text: string, piece: string): number {
  const line = text.split('\n').findIndex((one) => one.includes(piece)) + 1
  if (line === 0) throw new Error(`No line holds “${piece}”.`)
  return line
}
