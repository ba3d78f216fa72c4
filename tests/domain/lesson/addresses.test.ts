import { expect, test } from 'vitest'
import {
  askedPlace,
  attemptPath,
  casePath,
  casesPath,
  evidenceIndexPath,
  evidencePath,
  glossaryPath,
  guidePath,
  historyPath,
  homePath,
  labExercisePath,
  labPath,
  labSource,
  lessonPath,
  paragraphPath,
  questionPath,
  quizPath,
  reviewPath,
  planPath,
  settingsPath,
  sincePath,
  sourcesPath,
  teachPath,
  termPath,
  termPracticePath,
  timelinePath,
} from '#domain/lesson/addresses.ts'

test('addresses stay as they were given out; a kept link must keep working', () => {
  expect([homePath, sourcesPath, glossaryPath, settingsPath, historyPath]).toEqual([
    '/',
    '/sources/',
    '/glossary/',
    '/settings/',
    '/attempts/',
  ])
  expect([
    evidenceIndexPath,
    timelinePath,
    sincePath,
    labPath,
    casesPath,
    termPracticePath,
    teachPath,
  ]).toEqual([
    '/evidence/',
    '/timeline/',
    '/since-the-papers/',
    '/sources/lab/',
    '/two-explanations/',
    '/glossary/practice/',
    '/teach/',
  ])
  expect([reviewPath, planPath]).toEqual(['/review/', '/review/plan/'])
  expect(labExercisePath('april-2012')).toBe('/sources/lab/april-2012/')
  expect(casePath('founding')).toBe('/two-explanations/founding/')
  expect(guidePath('border-cbms')).toBe('/teach/guide/border-cbms/')
  expect(lessonPath('border-cbms', 'seven-promises')).toBe('/learn/border-cbms/seven-promises/')
  expect(quizPath('border-cbms')).toBe('/quiz/border-cbms/')
  expect(questionPath('night-report')).toBe('/q/night-report/')
  expect(evidencePath('moscow-agreement-date')).toBe('/evidence/moscow-agreement-date/')
})

test('a place inside a page is a fragment after the closing slash', () => {
  expect(lessonPath('border-cbms', 'seven-promises', 'the-road-to-shanghai')).toBe(
    '/learn/border-cbms/seven-promises/#the-road-to-shanghai',
  )
  expect(paragraphPath('jia.1.2')).toBe('/sources/#jia.1.2')
  expect(termPath('restraint')).toBe('/glossary/#restraint')
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
})
