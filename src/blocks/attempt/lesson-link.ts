import { ownValue } from '#domain/base/own-record.ts'
import { lessonPath } from '#domain/lesson/addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'

/** The way from a question to the place that teaches it; undefined when that place is gone. */
export function lessonLink(content: Pick<BankContent, 'sections'>, question: Question) {
  const place = ownValue(content.sections, question.section)
  if (!place) return undefined
  return {
    to: lessonPath(place.module, place.lesson, place.section),
    text: `Read “${place.sectionTitle}” in ${place.lessonTitle}`,
  }
}
