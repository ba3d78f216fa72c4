import type { Attempt } from '#domain/attempt/attempt.ts'

/** The questions behind these attempts; fetched only when a learner takes the answers out as a table. */
export async function loadAnswered(attempts: Iterable<Attempt>) {
  const { loadAnsweredQuestions } = await import('#content/answered-questions.ts')
  return loadAnsweredQuestions(attempts)
}
