/** Author mistakes as rows of a table: one piece of the tiny course replaced, and what must be said. */
import { expect, test } from 'vitest'
import {
  edited,
  lineHolding,
  problemsIn,
  tinyCourse,
  type TinyChanges,
  type TinyFile,
} from './tiny-course.ts'

export type AuthorMistake = {
  readonly what: string
  readonly file: TinyFile
  /** A piece of the file, and what stands there instead. */
  readonly change: readonly [from: string, to: string]
  /** A piece of the line that must be named. */
  readonly line: string
  /** Where another file than the changed one must be named. */
  readonly toldIn?: TinyFile
  readonly says: string
}

/** Plain: begins with what it is about, ends as a sentence, and shows no inner workings. */
function expectSentence(message: string): void {
  expect(message).toMatch(/^\S.*[.)]$/s)
  expect(message).not.toMatch(/\n|undefined|\[object|Invalid |Error:|\bnull\b/)
}

export function authorMistakes(mistakes: readonly AuthorMistake[]): void {
  test.each(mistakes)('$what is told with file, line and a plain sentence', async (mistake) => {
    const { file, change, says, toldIn = file } = mistake
    const text = edited(file, ...change)
    const problems = await problemsIn({ [file]: text })
    expect(problems).toEqual([
      {
        file: toldIn,
        line: lineHolding(toldIn === file ? text : tinyCourse[toldIn], mistake.line),
        message: says,
      },
    ])
    for (const problem of problems) expectSentence(problem.message)
  })
}

export type FileMistake = Pick<AuthorMistake, 'what' | 'change' | 'line' | 'says'> & {
  /** Files that this mistake needs besides. */
  readonly also?: TinyChanges
}

/** The same for a file that the tiny course has not, given whole; `beside` are files that it needs. */
export function mistakesIn(
  file: string,
  whole: string,
  mistakes: readonly FileMistake[],
  beside: TinyChanges = {},
): void {
  test.each(mistakes)('$what is told with file, line and a plain sentence', async (mistake) => {
    const { change, line, says, also } = mistake
    const [from, to] = change
    expect(whole).toContain(from)
    const text = whole.replace(from, () => to)
    const problems = await problemsIn({ ...beside, ...also, [file]: text })
    expect(problems).toContainEqual({ file, line: lineHolding(text, line), message: says })
    for (const problem of problems) expectSentence(problem.message)
  })
}
