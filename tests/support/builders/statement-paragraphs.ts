import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

const folder = 'src/content/evidence/statements'
const statementsSchema = v.array(
  v.object({ id: v.string(), paragraphs: v.optional(v.array(v.string()), []) }),
)

/** The paragraphs that carry each statement of the evidence base, by its id; outside data have none. */
export function readStatementParagraphs(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  return new Map(
    files
      .flatMap((text) => v.parse(statementsSchema, parse(text)))
      .map(({ id, paragraphs }) => [id, paragraphs]),
  )
}
