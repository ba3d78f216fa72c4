/** Where a learner last read, so that "continue" leads there: an address inside this app. */
import * as v from 'valibot'

export const learnerPlaceSchema = v.object({
  /** Begins with one slash; two would name another site. */
  path: v.pipe(
    v.string(),
    v.maxLength(500),
    v.regex(/^\/(?![/\\])[^\s\\]*$/, 'is not an address here'),
  ),
  /** Heading address on that page, without the #. */
  section: v.optional(v.pipe(v.string(), v.maxLength(200))),
})
export type LearnerPlace = v.InferOutput<typeof learnerPlaceSchema>
