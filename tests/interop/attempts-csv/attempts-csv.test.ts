import fc from 'fast-check'
import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { AttemptRow } from '#interop/attempts-csv/attempt-rows.ts'
import { attemptsCsv, attemptsCsvFile } from '#interop/attempts-csv/attempts-csv.ts'
import { anyLog, eventsOf, startAction } from '#tests/support/builders/learner-events.ts'
import {
  explainQuestion,
  option,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'

const row: AttemptRow = {
  attempt: 'a1',
  mode: 'practice',
  source: 'border-cbms',
  question: 'q1',
  prompt: 'How many parties sat at the border talks?',
  kind: 'Choose one',
  module: 'Borders',
  objectives: ['M1.1', 'M1.2'],
  response: 'Two',
  result: 'partly',
  score: 2 / 3,
  certainty: 2,
  hints: 1,
  seconds: 12.5,
  at: Date.UTC(2026, 11, 1, 17, 5, 9),
  contentVersion: 'c1',
}

function read(text: string): Record<string, string>[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

const readOne = (change: Partial<AttemptRow>) =>
  read(attemptsCsv([{ ...row, ...change }], () => 60))[0] ?? {}

test('a row comes back out of the file cell by cell', () => {
  expect(readOne({})).toEqual({
    Attempt: 'a1',
    Mode: 'practice',
    Source: 'border-cbms',
    Question: 'q1',
    Prompt: 'How many parties sat at the border talks?',
    Kind: 'Choose one',
    Module: 'Borders',
    Objectives: 'M1.1 M1.2',
    Response: 'Two',
    Result: 'partly',
    Score: '0.6667',
    Certainty: 'fairly sure',
    Hints: '1',
    Seconds: '12.5',
    'Answered at': '2026-12-01T18:05:09+01:00',
    'Content version': 'c1',
  })
})

test('what is not known is an empty cell, not a nought', () => {
  const { score: _score, certainty: _certainty, seconds: _seconds, ...bare } = row
  const [cells] = read(attemptsCsv([bare], () => 0))
  expect(cells).toMatchObject({ Score: '', Certainty: '', Seconds: '' })
})

const hostile = [
  '=1+1',
  '=HYPERLINK("http://evil.test";"click")',
  '+SUM(A1)',
  '-2+3',
  '-3',
  '@cmd',
  '\t=1',
  '\r=1',
  '\n=1',
  '=1\n=2',
  '＝1+1',
  '＠SUM(1)',
]

test.each(hostile)('no spreadsheet runs %j, and nothing of it is lost', (words) => {
  const cells = readOne({ response: words, prompt: words, source: words })
  for (const name of ['Response', 'Prompt', 'Source']) expect(cells[name]).toBe(`'${words}`)
})

test.each([
  'a "quoted" word, and a comma',
  'two\nlines\r\nand three',
  '"=1+1"',
  ' leading and trailing ',
  '🗻 上海五国 Душанбе',
  "'apostrophe",
  '',
])('%j stays as it is', (words) => {
  expect(readOne({ response: words })['Response']).toBe(words)
})

test('whatever the words are, no cell of text begins as a formula and all come back', () => {
  const words = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', '🗻') }),
  )
  fc.assert(
    fc.property(words, words, (response, prompt) => {
      const cells = readOne({ response, prompt })
      for (const [name, given] of [
        ['Response', response],
        ['Prompt', prompt],
      ] as const) {
        const cell = cells[name] ?? ''
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
        expect(cell === given || cell === `'${given}`).toBe(true)
      }
    }),
    { numRuns: 1_000, seed: 72 },
  )
})

test('spreadsheets are told that it is UTF-8; without answers only the headings stand there', () => {
  const text = attemptsCsv([], () => 0)
  expect(text.codePointAt(0)).toBe(0xfeff)
  expect(text.slice(1)).toMatch(/^Attempt,Mode,Source,.*Content version\r\n$/)
})

test('a learner’s own words, a formula by chance, stay words in the file', () => {
  const question = explainQuestion({ id: 'q1' })
  const asked = new Map([['q1', { question, module: 'Borders' }]])
  const words = '=the border was "open"\n- so they said'
  const events = eventsOf(startAction, {
    kind: 'responded',
    attempt: 'a1',
    question: 'q1',
    response: { text: words, covered: [] },
  })
  const file = attemptsCsvFile(foldEvents(events), asked, row.at, () => 420)
  expect(file).toMatchObject({ name: 'sco-primer-answers-2026-12-02.csv', rows: 1 })
  expect(read(file.text)[0]?.['Response']).toContain(words)
})

test('any log gives a table with a row for each answer', () => {
  const question = (id: string) =>
    singleChoiceQuestion({ id, options: [option('x', 'X', true), option('y', 'Y')] })
  const asked = new Map(
    ['q1', 'q2'].map((id) => [id, { question: question(id), module: 'Borders' }] as const),
  )
  fc.assert(
    fc.property(anyLog, (log) => {
      const record = foldEvents(log)
      const file = attemptsCsvFile(record, asked, 0, () => 0)
      const rows = read(file.text)
      expect(rows).toHaveLength(file.rows)
      const given = [...record.attempts.values()].flatMap(({ id, responses }) =>
        [...responses.keys()].map((name) => `${id} ${name}`),
      )
      const told = rows.map((cells) => `${cells['Attempt']} ${cells['Question']}`)
      expect(given.filter((name) => !told.includes(name))).toEqual([])
    }),
    { numRuns: 300, seed: 73 },
  )
})
