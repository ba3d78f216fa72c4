/**
 * A rule of the house as a test. The check runs over this project, and over small made-up projects with
 * a fault planted in them, so that every run proves the rule is still able to fail.
 */
import { describe, expect, test } from 'vitest'
import { projectFiles, type ProjectFile } from './project-files.ts'

/** Faults as sentences, each opening with the place. */
export type Check = (files: readonly ProjectFile[]) => readonly string[]

type Planted = {
  readonly what: string
  /** Path to text. */
  readonly files: Readonly<Record<string, string>>
}

export type HouseRule = {
  readonly rule: string
  readonly check: Check
  /** Each has one fault; `says` is part of the sentence it must bring. */
  readonly reports: readonly (Planted & { readonly says: string })[]
  /** Close to a fault, yet sound. */
  readonly accepts?: readonly Planted[]
}

function asProject(files: Planted['files']): ProjectFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}

export function houseRule({ rule, check, reports, accepts = [] }: HouseRule): void {
  describe(rule, () => {
    test('holds in this project', { timeout: 60_000 }, () => {
      const faults = check(projectFiles())
      expect(faults, faults.join('\n')).toEqual([])
    })
    for (const { what, files, says } of reports) {
      test(`would report ${what}`, () => {
        const faults = check(asProject(files))
        expect(faults).toHaveLength(1)
        expect(faults[0]).toContain(says)
      })
    }
    for (const { what, files } of accepts) {
      test(`accepts ${what}`, () => {
        expect(check(asProject(files))).toEqual([])
      })
    }
  })
}

/** A file of so many lines. */
export function linesOf(count: number, line = '// line'): string {
  return `${line}\n`.repeat(count)
}
