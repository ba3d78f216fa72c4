/** The course for machines: `course.json` at the site's root, with its JSON Schema beside it. */
import { benchId, judgementId } from '#domain/cases/case-questions.ts'
import { evidencePath, lessonPath, questionPath } from '#domain/lesson/addresses.ts'
import { atlasFigurePath, casePath, labExercisePath } from '#domain/lesson/further-addresses.ts'
import { courseVersion } from './course-version.ts'
import { lessonOutline, type Course } from '#build/content/course.ts'
import { figureEvidence, questionEvidence } from '#build/content/question-evidence.ts'
import type { Question } from '#domain/question/question.ts'

/** Where a question stands and what it tests and rests on, wherever in the course it is asked. */
function described(question: Question, path: string) {
  const { id, kind, level, objectives } = question
  return { id, kind, level, path, objectives, evidence: questionEvidence(question) }
}

function questionsOf(course: Course) {
  return course.modules.flatMap((module) =>
    [...module.questions.values()].map((question) => ({
      ...described(question, questionPath(question.id)),
      module: module.file.id,
    })),
  )
}

function lessonsOf(course: Course) {
  return course.modules.flatMap((module) =>
    module.lessons.map((lesson) => {
      const { id, title, minutes, objectives } = lessonOutline(lesson)
      const path = lessonPath(module.file.id, id)
      return { id, module: module.file.id, title, path, minutes, objectives }
    }),
  )
}

/** What stands beside the modules: figures, exercises of the source lab, cases of the workbench. */
function besideModules(course: Course) {
  return {
    figures: [...course.figures.values()].map((figure) => ({
      id: figure.id,
      title: figure.title,
      path: atlasFigurePath(figure.id),
      evidence: figureEvidence(figure),
    })),
    exercises: [...course.lab.values()].map(({ id, title, discrepancy, question }) => ({
      ...described(question, labExercisePath(id)),
      title,
      discrepancy,
    })),
    cases: [...course.workbench.cases.values()].map(({ id, title }) => ({
      id,
      title,
      path: casePath(id),
      questions: [benchId(id), judgementId(id)],
    })),
  }
}

export function courseJson(course: Course) {
  return {
    $schema: './course.schema.json',
    name: 'SCO Primer',
    language: 'en',
    contentVersion: courseVersion(course),
    modules: course.modules.map((module) => ({
      id: module.file.id,
      title: module.file.title,
      years: module.file.years,
      lessons: module.lessons.map((lesson) => lesson.id),
    })),
    lessons: lessonsOf(course),
    questions: questionsOf(course),
    ...besideModules(course),
    objectives: course.modules.flatMap((module) =>
      module.file.objectives.map(({ id, verb, level, text }) => ({
        id,
        module: module.file.id,
        verb,
        level,
        text,
      })),
    ),
    evidence: [...course.base.statements.values(), ...course.base.discrepancies.values()].map(
      (entry) => ({
        id: entry.id,
        kind: 'kind' in entry ? entry.kind : 'discrepancy',
        path: evidencePath(entry.id),
        paragraphs: entry.paragraphs,
      }),
    ),
  }
}

const text = { type: 'string', minLength: 1 }
const texts = { type: 'array', items: text }

function listOf(properties: Record<string, unknown>) {
  return {
    type: 'array',
    items: {
      type: 'object',
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    },
  }
}

export function courseJsonSchema() {
  const properties = {
    $schema: text,
    name: text,
    language: text,
    contentVersion: { ...text, description: 'Changes whenever a question changes.' },
    modules: listOf({
      id: text,
      title: text,
      years: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
      lessons: texts,
    }),
    lessons: listOf({
      id: text,
      module: text,
      title: text,
      path: text,
      minutes: { type: 'integer', minimum: 1 },
      objectives: texts,
    }),
    questions: listOf({
      id: text,
      kind: text,
      module: text,
      level: text,
      path: text,
      objectives: texts,
      evidence: texts,
    }),
    figures: listOf({ id: text, title: text, path: text, evidence: texts }),
    exercises: listOf({
      id: text,
      title: text,
      kind: text,
      level: text,
      path: text,
      discrepancy: text,
      objectives: texts,
      evidence: texts,
    }),
    cases: listOf({ id: text, title: text, path: text, questions: texts }),
    objectives: listOf({ id: text, module: text, verb: text, level: text, text }),
    evidence: listOf({ id: text, kind: text, path: text, paragraphs: texts }),
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'SCO Primer course description',
    description:
      'Paths are relative to the site’s root; minutes are reading time; paragraphs are named paper.section.paragraph.',
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
}
