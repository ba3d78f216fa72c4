/**
 * The record of somebody who has studied for a while, made from the course's own questions: the same for
 * the same course and seed, and brought into a real browser as a person would, by the file of a record.
 */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { seededRandom, shuffle } from '#domain/base/seeded-random.ts'
import type { LearnerAction, LearnerEvent } from '#domain/attempt/learner-event.ts'
import { keyOf } from '#domain/question/registry.ts'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { settingsPath } from '#domain/lesson/addresses.ts'
import { eventOf } from '#tests/support/builders/learner-events.ts'
import { appReady, allSaved } from '#tests/support/learner-driver.ts'
import { wrongResponse } from './course-answers.ts'

export type Study = {
  /** Wall time of the last answer, ms. */
  readonly until: number
  readonly days?: number
  /** One practice of this many questions a day. */
  readonly aDay?: number
  readonly seed?: number
}

const day = 24 * 3_600_000
const certainties = [1, 2, 3] as const

/** Three of four answers right, a few of them guessed, one in ten wrong while sure; some lessons read. */
export async function studyEvents(study: Study): Promise<readonly LearnerEvent[]> {
  const { until, days = 14, aDay = 8, seed = 1 } = study
  const course = await readCourse()
  const random = seededRandom(seed)
  const events: LearnerEvent[] = []
  const add = (action: LearnerAction, at: number) => {
    const seq = events.length + 1
    events.push(eventOf(action, seq, { id: `study-${seed}-${seq}`, device: `study-${seed}`, at }))
  }
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const module = course.modules[ago % course.modules.length]
    if (!module) continue
    const began = until - ago * day - aDay * 60_000
    const asked = shuffle([...module.questions.values()], random).slice(0, aDay)
    const attempt = `study-${seed}-day-${ago}`
    const source = module.file.id
    const questions = asked.map(({ id }) => id)
    const quiz = { mode: 'practice', source, questions, seed: 1, contentVersion: 'c1' } as const
    add({ kind: 'attempt-started', attempt, ...quiz }, began)
    for (const [place, question] of asked.entries()) {
      const isRight = random() < 0.75
      const certainty = certainties[Math.floor(random() * 3)] ?? 2
      const response = isRight ? keyOf(question) : wrongResponse(question)
      const at = began + (place + 1) * 45_000
      add({ kind: 'responded', attempt, question: question.id, response, certainty }, at)
      add({ kind: 'checked', attempt, question: question.id }, at + 2_000)
    }
    add({ kind: 'handed-in', attempt }, began + (aDay + 1) * 45_000)
    const lesson = module.lessons[ago % module.lessons.length]
    if (lesson)
      add({ kind: 'lesson-read', lesson: `${source}/${lesson.id}`, read: true, by: 'hand' }, began)
  }
  return events
}

/** Brings events in through the settings; the page is left there. */
export async function bringIn(page: Page, events: readonly LearnerEvent[]): Promise<void> {
  const text = exportRecord({ exportedAt: events.at(-1)?.at ?? 0, contentVersion: 'c1', events })
  if (!new URL(page.url()).pathname.endsWith(settingsPath))
    await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await appReady(page)
  await page.getByLabel('Record file', { exact: true }).setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  const field = page.getByLabel('Record file', { exact: true })
  await expect
    .poll(() => page.locator('main').filter({ has: field }).textContent(), { timeout: 20_000 })
    .toMatch(/record\.json: /)
  await allSaved(page)
}
