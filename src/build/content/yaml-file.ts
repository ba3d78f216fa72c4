/**
 * Reads a YAML file against a schema and says where each mistake stands. The line comes from YAML's
 * own positions, so that an author is led to the entry and not to the file alone.
 */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { LineCounter, parseDocument, type Document } from 'yaml'
import type { ContentProblem } from './content-problem.ts'

export type YamlFile<Value> = {
  readonly file: string
  readonly value: Value
  /** The line of the node at this path, counted from 1. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

function lineFinder(document: Document, counter: LineCounter) {
  return (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true)
      const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined
      if (Array.isArray(range)) return counter.linePos(Number(range[0])).line
    }
    return 1
  }
}

function issuePath(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((step) =>
    typeof step.key === 'number' ? step.key : String(step.key),
  )
}

/** Parses and checks; problems are added to the list and undefined comes back. */
export function readYaml<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  problems: ContentProblem[],
): YamlFile<v.InferOutput<Schema>> | undefined {
  const counter = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter })
  for (const error of document.errors)
    problems.push({
      file,
      line: error.linePos?.[0].line ?? 1,
      message: `This is not valid YAML: ${error.message.split('\n')[0] ?? ''}`,
    })
  if (document.errors.length > 0) return undefined
  const lineOf = lineFinder(document, counter)
  const read = v.safeParse(schema, document.toJS())
  if (read.success) return { file, value: read.output, lineOf }
  for (const issue of read.issues) {
    const path = issuePath(issue)
    problems.push({
      file,
      line: lineOf(path),
      message: `${path.join('.') || 'the file'}: ${issue.message}`,
    })
  }
  return undefined
}
