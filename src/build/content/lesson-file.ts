/** Reads one lesson file: front matter, syntax tree, compiled body. */
import { readFileSync } from 'node:fs'
import { compile } from '@mdx-js/mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type * as v from 'valibot'
import { lessonFrontSchema } from '#domain/lesson/course.ts'
import { remarkSectionTexts } from '#build/find/section-texts.ts'
import type { TextSection } from '#domain/find/find-content.ts'
import type { ContentProblem } from './content-problem.ts'
import { emptyLessonFacts, remarkLesson, type LessonFacts } from './remark-lesson.ts'
import { readYamlText } from './yaml-file.ts'

export type LessonFile = {
  readonly id: string
  readonly file: string
  readonly front: v.InferOutput<typeof lessonFrontSchema>
  readonly facts: LessonFacts
  /** Its words, section by section. */
  readonly texts: readonly TextSection[]
  /** A JavaScript module whose default export is the lesson's body. */
  readonly code: string
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/

function readFront(file: string, source: string, problems: ContentProblem[]) {
  const found = frontMatter.exec(source)
  if (!found) {
    problems.push({
      file,
      line: 1,
      message:
        'The lesson does not begin with front matter (--- title, lede, years, objectives ---).',
    })
    return undefined
  }
  return readYamlText(file, found[1] ?? '', lessonFrontSchema, problems, 1)?.value
}

function lineOfError(error: unknown): number {
  return error && typeof error === 'object' && 'line' in error && typeof error.line === 'number'
    ? error.line
    : 1
}

/**
 * Without the guards that MDX puts before every component: which components a lesson may use, and that
 * the page has them, is settled when the lesson is read.
 */
function withoutGuards(code: string): string {
  return code.replace(/^ *if \(!\w+\) _missingMdxReference\(.*\);\n/gm, '')
}

/** Reads and compiles; mistakes are added to the list and undefined comes back when it cannot go on. */
export async function readLessonFile(
  id: string,
  file: string,
  problems: ContentProblem[],
): Promise<LessonFile | undefined> {
  const source = readFileSync(file, 'utf8')
  const front = readFront(file, source, problems)
  const facts = emptyLessonFacts()
  const texts: TextSection[] = []
  try {
    const compiled = await compile(source, {
      remarkPlugins: [
        [remarkFrontmatter],
        [remarkGfm],
        [remarkLesson(file, facts, problems)],
        [remarkSectionTexts(texts)],
      ],
    })
    const code = withoutGuards(String(compiled))
    return front ? { id, file, front, facts, texts, code } : undefined
  } catch (error) {
    problems.push({
      file,
      line: lineOfError(error),
      message: error instanceof Error ? error.message : 'The lesson cannot be read.',
    })
    return undefined
  }
}
