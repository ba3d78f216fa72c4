/** An author's mistake, told with the file, the line and a plain sentence. */
export type ContentProblem = {
  readonly file: string
  readonly line: number
  readonly message: string
}

export class ContentError extends Error {
  readonly problems: readonly ContentProblem[]
  constructor(problems: readonly ContentProblem[]) {
    super(
      `The content has ${problems.length} mistake${problems.length === 1 ? '' : 's'}:\n${problems.map(problemLine).join('\n')}`,
    )
    this.name = 'ContentError'
    this.problems = problems
  }
}

export function problemLine(problem: ContentProblem): string {
  return `  ${problem.file}:${problem.line}  ${problem.message}`
}
