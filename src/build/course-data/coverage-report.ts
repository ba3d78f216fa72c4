/** The coverage of the course in words, for the command line. */
import { paragraphLabel } from '#domain/evidence/paragraph-name.ts'
import { objectiveCoverage, sourcesContent } from './coverage.ts'
import type { Course } from '#build/content/course.ts'

function moduleLines(course: Course): string[] {
  return course.modules.flatMap((module) => [
    '',
    `${module.file.title}: ${module.lessons.length} lessons, ${module.questions.size} questions`,
    ...objectiveCoverage(module).map(
      ({ id, lessons, questions, kinds }) =>
        `  ${id}  taught in ${lessons.join(', ') || 'no lesson'}  tested by ${questions} questions of ${kinds.length} kinds (${kinds.join(', ')})`,
    ),
  ])
}

function paperLines(course: Course): string[] {
  return sourcesContent(course).papers.flatMap((paper) => {
    const body = paper.paragraphs.filter((paragraph) => paragraph.kind === 'paragraph')
    const taught = body.filter((paragraph) => paragraph.taughtBy.length > 0)
    const tested = body.filter((paragraph) => paragraph.testedBy > 0)
    return [
      '',
      `${paper.author}: ${body.length} body paragraphs, ${taught.length} taught, ${tested.length} tested`,
      `  taught: ${taught.map((paragraph) => paragraphLabel(paragraph.name)).join(', ')}`,
      `  not yet: ${body
        .filter((paragraph) => !taught.includes(paragraph))
        .map((paragraph) => paragraphLabel(paragraph.name))
        .join(', ')}`,
    ]
  })
}

export function coverageReport(course: Course): string {
  return [...moduleLines(course), ...paperLines(course)].join('\n').trim()
}
