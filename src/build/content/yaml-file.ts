/**
 * Reads YAML against a schema and says where each mistake stands. The line comes from YAML's own
 * positions, so that an author is led to the entry and not to the file alone.
 */
import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { plainProblems } from '#domain/base/plain-problem.ts'
import type { ContentProblem } from './content-problem.ts'

export type YamlFile<Value> = {
  readonly file: string
  readonly value: Value
  /** The line of the node at this path, counted from 1. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

function lineFinder(document: Document, counter: LineCounter, linesBefore: number) {
  return (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true)
      const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined
      if (Array.isArray(range)) return counter.linePos(Number(range[0])).line + linesBefore
    }
    return linesBefore + 1
  }
}

function issuePath(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((step) =>
    typeof step.key === 'number' ? step.key : String(step.key),
  )
}

/** YAML's own sentence without the place it ends in, which stands before it here. */
function withoutPlace(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
}

/**
 * Parses and checks; problems are added to the list and undefined comes back. `linesBefore` counts
 * the file's lines above the text.
 */
export function readYamlText<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
  problems: ContentProblem[],
  linesBefore = 0,
): YamlFile<v.InferOutput<Schema>> | undefined {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  for (const error of document.errors)
    problems.push({
      file,
      line: (error.linePos?.[0].line ?? 1) + linesBefore,
      message: `This is not valid YAML: ${withoutPlace(error.message)}.`,
    })
  if (document.errors.length > 0) return undefined
  const lineOf = lineFinder(document, counter, linesBefore)
  const read = v.safeParse(schema, document.toJS())
  if (read.success) return { file, value: read.output, lineOf }
  for (const [index, message] of plainProblems(read.issues).entries()) {
    const issue = read.issues[index]
    problems.push({ file, line: issue ? lineOf(issuePath(issue)) : 1, message: `${message}.` })
  }
  return undefined
}

export function readYaml<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  problems: ContentProblem[],
): YamlFile<v.InferOutput<Schema>> | undefined {
  if (existsSync(file)) return readYamlText(file, readFileSync(file, 'utf8'), schema, problems)
  problems.push({ file, line: 1, message: 'There is no such file.' })
  return undefined
}
