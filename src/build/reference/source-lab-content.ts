/** Cuts the source lab into its index, with the register of all discrepancies, and a page an exercise. */
import { discrepancyFamilies } from '#domain/evidence/evidence.ts'
import type {
  LabContent,
  LabExerciseContent,
  LabLink,
  RegisterEntry,
} from '#domain/source-lab/lab-content.ts'
import type { LabExercise } from '#domain/source-lab/lab-exercise.ts'
import { kindName } from '#domain/question/registry.ts'
import type { Course } from '#build/content/course.ts'
import { sectionsOf } from '#build/course-data/bank-content.ts'
import { evidenceOf, outlines } from '#build/course-data/named-entries.ts'

/** Discrepancy → the exercise that examines it. */
export function exerciseByDiscrepancy(course: Course): ReadonlyMap<string, string> {
  return new Map([...course.lab.values()].map(({ discrepancy, id }) => [discrepancy, id]))
}

function register(course: Course): RegisterEntry[] {
  const exercises = exerciseByDiscrepancy(course)
  const all = [...course.base.discrepancies.values()]
  return discrepancyFamilies
    .flatMap((family) => all.filter((entry) => entry.family === family))
    .map(({ id, title, family, types, paragraphs, settled }) => {
      const exercise = exercises.get(id)
      return { id, title, family, types, paragraphs, settled, ...(exercise && { exercise }) }
    })
}

export function labContent(course: Course): LabContent {
  const [first] = course.lab.values()
  return {
    specimen: first?.accounts.slice(0, 2) ?? [],
    exercises: [...course.lab.values()].flatMap(({ id, title, discrepancy, question }) => {
      const family = course.base.discrepancies.get(discrepancy)?.family
      return family ? [{ id, title, family, asks: kindName(question) }] : []
    }),
    register: register(course),
  }
}

function linkTo(exercise: LabExercise | undefined): LabLink | undefined {
  return exercise && { id: exercise.id, title: exercise.title }
}

/** Throws when there is no such exercise. */
export function labExerciseContent(course: Course, id: string): LabExerciseContent {
  const exercise = course.lab.get(id)
  const discrepancy = exercise && course.base.discrepancies.get(exercise.discrepancy)
  if (!exercise || !discrepancy) throw new Error(`There is no exercise ${id}.`)
  const all = [...course.lab.values()]
  const place = all.indexOf(exercise)
  const previous = linkTo(all[place - 1])
  const next = linkTo(all[place + 1])
  const { question } = exercise
  const evidence = evidenceOf(course, { [id]: question }, [])
  return {
    exercise,
    discrepancy,
    number: place + 1,
    count: all.length,
    ...(previous && { previous }),
    ...(next && { next }),
    statements: evidence.statements,
    discrepancies: outlines(course, evidence.doubts),
    sections: Object.fromEntries(
      sectionsOf(course.modules).filter(([section]) => section === question.section),
    ),
  }
}
