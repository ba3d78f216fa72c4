import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import { caseFileSchema, type CaseFile } from '#domain/cases/explanation-case.ts'
import { piece, sampleCase, sampleCaseFile } from '#tests/support/builders/sample-case.ts'

function problemsOf(file: unknown): string[] {
  const read = v.safeParse(caseFileSchema, file)
  return read.success ? [] : plainProblems(read.issues)
}

const withCase = (overrides: object): CaseFile => ({
  ...sampleCaseFile,
  cases: [{ ...sampleCase, ...overrides }],
})

test('a whole file is read', () => {
  expect(problemsOf(sampleCaseFile)).toEqual([])
})

const [first, ...others] = sampleCase.pieces
const [silence] = sampleCase.silent
const [open] = sampleCase.unexplained
const { judgement } = sampleCase

test.each<[string, object, string]>([
  [
    'a part without a card and without a reason',
    { silent: [] },
    'cases.summit does not say of jia-norms either what it has to say (a card) or why it is silent, and only one of the two',
  ],
  [
    'a part with both',
    { silent: [silence, { ...silence, part: 'ding-crisis' }] },
    'cases.summit does not say of ding-crisis either what it has to say (a card) or why it is silent, and only one of the two',
  ],
  ['a part silent twice', { silent: [silence, silence] }, 'cases.summit.silent names a part twice'],
  [
    'a card that hides whose claim it is',
    { pieces: [{ ...first, text: 'All five wanted certainty.' }, ...others] },
    'cases.summit.pieces.certainty does not name its author',
  ],
  [
    'a card that names the other author alone',
    { pieces: [{ ...first, text: 'All five wanted certainty, Ding says.' }, ...others] },
    'cases.summit.pieces.certainty does not name its author',
  ],
  [
    'a card beside both without any author',
    { pieces: [...sampleCase.pieces.slice(0, -1), piece('press', 'neither', 'A newspaper.')] },
    'cases.summit.pieces.press does not name its author',
  ],
  [
    'a card on a row that does not exist',
    { pieces: [{ ...first, belongs: 'jia-luck' }, ...others] },
    'cases.summit.pieces.certainty.belongs should be one of jia-interests, jia-norms, jia-gradual, ding-crisis, ding-interests, ding-coordination, ding-intention, neither, not "jia-luck"',
  ],
  [
    'too few cards',
    { pieces: sampleCase.pieces.slice(1) },
    'cases.summit.pieces has fewer than ten cards',
  ],
  [
    'two cards of one id',
    { pieces: [...sampleCase.pieces, { ...piece('calm', 'neither', 'Jia writes more.') }] },
    'cases.summit.pieces has two cards with one id',
  ],
  [
    'two cards that say the same',
    {
      pieces: [
        ...sampleCase.pieces,
        piece('calm-again', 'neither', 'Jia says that the BORDERS grew calm.'),
      ],
    },
    'cases.summit.pieces has two cards that say the same',
  ],
  [
    'a point with neither evidence nor a reason',
    { unexplained: [open, { id: 'who', title: 'Who?', text: 'It is not told.' }] },
    'cases.summit.unexplained.who has neither evidence nor a reason why the papers cannot tell',
  ],
  [
    'models in the wrong order',
    { judgement: { ...judgement, models: judgement.models.toReversed() } },
    'cases.summit.judgement.models are not one leaning to Jia (id jia) and one to Ding (id ding), in this order',
  ],
  [
    'a place of teaching without its module',
    { taught: 'first#two-sides' },
    'cases.summit.taught is not module/lesson#heading',
  ],
])('%s is told', (_what, overrides, says) => {
  expect(problemsOf(withCase(overrides))).toEqual([says])
})

test.each<[string, object, string]>([
  [
    'an author who is missing',
    { authors: sampleCaseFile.authors.slice(1) },
    'authors are not jia and ding',
  ],
  [
    'parts out of order',
    { parts: sampleCaseFile.parts.toReversed() },
    'parts are not the seven in their order: jia-interests, jia-norms, jia-gradual, ding-crisis, ding-interests, ding-coordination, ding-intention',
  ],
  [
    'a part that is compared with nothing',
    { comparison: sampleCaseFile.comparison.slice(1) },
    'comparison does not place each of the seven parts once',
  ],
  [
    'parts given to the wrong author',
    {
      comparison: sampleCaseFile.comparison.map((one) =>
        one.id === 'way' ? { ...one, jia: one.ding, ding: one.jia } : one,
      ),
    },
    'comparison gives an author a part of the other',
  ],
  ['two cases of one id', { cases: [sampleCase, sampleCase] }, 'cases has two cases with one id'],
])('%s is told', (_what, overrides, says) => {
  expect(problemsOf({ ...sampleCaseFile, ...overrides })).toEqual([says])
})
