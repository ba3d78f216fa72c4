/**
 * How older records become current ones, for stored records and files alike. `eventVersion` counts the
 * shapes an event has had; each step lifts one shape to the next and is named after what it changes.
 * Steps are added at the end and never edited: a person may come back after years.
 */
import * as v from 'valibot'
import { fail, ok, type Result } from '#domain/base/result.ts'
import { learnerEventSchema, type LearnerEvent } from './learner-event.ts'

export type MigrationStep = {
  /** The version the step leads to; steps go 2, 3, 4, … */
  readonly to: number
  /** E.g. "certainty is a level, not a percentage". */
  readonly name: string
  readonly up: (event: unknown) => unknown
}

export const firstEventVersion = 1

export const eventMigrations: readonly MigrationStep[] = [
  {
    to: 2,
    name: 'reviews, card ratings, notes, bookmarks and plans are events too',
    // Nothing that there was looks different; the number keeps a build that knows none of them away.
    up: (event) => event,
  },
]

/** The version that a list of steps leads to. */
export function latestVersion(steps: readonly MigrationStep[]): number {
  return steps.at(-1)?.to ?? firstEventVersion
}

/** A current event out of one of version `from`; a sentence when it cannot be read. */
export function liftEvent(
  raw: unknown,
  from: number,
  steps: readonly MigrationStep[] = eventMigrations,
): Result<LearnerEvent> {
  if (!Number.isInteger(from) || from < firstEventVersion || from > latestVersion(steps)) {
    return fail(`Version ${from} is not one this app has had.`)
  }
  let lifted = raw
  for (const step of steps) {
    if (step.to <= from) continue
    try {
      lifted = step.up(lifted)
    } catch {
      return fail(`The step to version ${step.to} (${step.name}) failed.`)
    }
  }
  const read = v.safeParse(learnerEventSchema, lifted)
  if (read.success) return ok(read.output)
  const [issue] = read.issues
  return fail(`Its ${v.getDotPath(issue) ?? 'content'} is not as expected.`)
}
