/** A short fingerprint of everything a question says, so that a kept attempt can tell it has changed. */
import { createHash } from 'node:crypto'
import type { Course } from '#build/content/course.ts'
import { caseQuestions } from '#build/reference/cases.ts'

export function courseVersion(course: Course): string {
  const hash = createHash('sha256')
  for (const module of course.modules)
    for (const question of module.questions.values()) hash.update(JSON.stringify(question))
  for (const { question } of course.lab.values()) hash.update(JSON.stringify(question))
  for (const question of caseQuestions(course)) hash.update(JSON.stringify(question))
  return hash.digest('hex').slice(0, 12)
}
