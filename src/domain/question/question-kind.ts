/** The contract that one file per question kind fulfils. Pure: no clock, no dice of its own. */
import type { Random } from '#domain/base/seeded-random.ts'
import type { Grade } from './grade.ts'

export type QuestionKind<Question, Response> = {
  /** What a person calls this kind, e.g. "Choose one". */
  readonly name: string
  /** The same question with its options in the order that chance gives; never changes a grade. */
  readonly arrange: (question: Question, random: Random) => Question
  /** A typed response out of stored or imported data; undefined when it is not one for this question. */
  readonly readResponse: (question: Question, raw: unknown) => Response | undefined
  /** Grades; an absent or unfinished response is `incomplete`, never wrong. */
  readonly grade: (question: Question, response: Response | undefined) => Grade
  /** The response that earns full marks. */
  readonly key: (question: Question) => Response
  /** The response in words, as one readable phrase; "No answer" when there is none. */
  readonly describe: (question: Question, response: Response | undefined) => string
}
