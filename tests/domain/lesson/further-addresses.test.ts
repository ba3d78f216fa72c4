import { expect, test } from 'vitest'
import {
  askedPlace,
  atlasFigurePath,
  attemptPath,
  casePath,
  caseSource,
  explorePath,
  guidePath,
  labExercisePath,
  labPath,
  labSource,
  objectivesPath,
  planPath,
  studyListPath,
  studyRecordPath,
  termPracticePath,
} from '#domain/lesson/further-addresses.ts'

test('addresses stay as they were given out; a kept link must keep working', () => {
  expect([labPath, termPracticePath, explorePath]).toEqual([
    '/sources/lab/',
    '/glossary/practice/',
    '/explore/',
  ])
  expect([planPath, studyListPath, objectivesPath, studyRecordPath]).toEqual([
    '/review/plan/',
    '/review/list/',
    '/progress/objectives/',
    '/progress/record/',
  ])
  expect(labExercisePath('april-2012')).toBe('/sources/lab/april-2012/')
  expect(casePath('founding')).toBe('/two-explanations/founding/')
  expect(guidePath('border-cbms')).toBe('/teach/guide/border-cbms/')
  expect(atlasFigurePath('members-map')).toBe('/atlas/members-map/')
})

test('an attempt’s id travels in the query and cannot break out of it', () => {
  const address = new URL(attemptPath('a1&id=other#x/../y'), 'http://page')
  expect(address.pathname).toBe('/attempt/')
  expect(address.searchParams.getAll('id')).toEqual(['a1&id=other#x/../y'])
  expect(address.hash).toBe('')
})

test('an attempt outside a quiz leads back to where it was asked', () => {
  expect(askedPlace('night-report', 'night-report')).toEqual({
    where: 'question',
    to: '/q/night-report/',
  })
  expect(askedPlace('border-cbms/seven-promises', 'night-report')).toEqual({
    where: 'lesson',
    to: '/learn/border-cbms/seven-promises/',
  })
  expect(askedPlace(labSource('april-2012'), 'april-2012')).toEqual({
    where: 'exercise',
    to: '/sources/lab/april-2012/',
  })
  expect(askedPlace(caseSource('founding'), 'founding')).toEqual({
    where: 'case',
    to: '/two-explanations/founding/',
  })
})
