import { expect, test } from 'vitest'
import {
  casesPath,
  evidenceIndexPath,
  evidencePath,
  glossaryPath,
  historyPath,
  homePath,
  lessonPath,
  notesPath,
  paragraphPath,
  progressPath,
  questionPath,
  quizPath,
  reviewPath,
  settingsPath,
  sincePath,
  sourcesPath,
  teachPath,
  termPath,
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
  expect([evidenceIndexPath, timelinePath, sincePath, casesPath, teachPath]).toEqual([
    '/evidence/',
    '/timeline/',
    '/since-the-papers/',
    '/two-explanations/',
    '/teach/',
  ])
  expect([reviewPath, progressPath, notesPath]).toEqual(['/review/', '/progress/', '/notes/'])
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
