/**
 * The questions behind any answers: those of the modules' banks, of the source lab and of the workbench.
 * Fetched when a learner takes the answers out as a table, by the places that the attempts name.
 */
import { benchQuestion, judgementQuestion } from '#domain/cases/case-questions.ts'
import { casesId, labId } from '#domain/lesson/addresses.ts'
import type { Question } from '#domain/question/question.ts'
import { loadBank, placeOfQuestion } from './quiz-catalog.ts'
import { loadCase, loadLabExercise } from './reference-catalog.ts'

/** A question and the title of what asks it: a module, the source lab, the workbench. */
export type AnsweredQuestion = { readonly question: Question; readonly module: string }
type Named = readonly (readonly [id: string, asked: AnsweredQuestion])[]
type Attempted = { readonly source: string; readonly questions: readonly string[] }

function named(module: string, questions: readonly Question[]): Named {
  return questions.map((question) => [question.id, { question, module }])
}

async function ofModule(module: string): Promise<Named> {
  const { quiz, questions } = await loadBank(module)
  return named(quiz.title, Object.values(questions))
}

async function besideModules(source: string): Promise<Named> {
  const [place, name = ''] = source.split('/')
  if (place === labId) {
    const content = await loadLabExercise(name)
    return content ? named('Source lab', [content.exercise.question]) : []
  }
  const content = await loadCase(name)
  if (!content) return []
  const asked = [benchQuestion(content.case, content.parts), judgementQuestion(content.case)]
  return named('Workbench', asked)
}

function isBeside({ source }: Attempted): boolean {
  return source.startsWith(`${labId}/`) || source.startsWith(`${casesId}/`)
}

/** By id; without those that the course no longer has. */
export async function loadAnsweredQuestions(
  attempts: Iterable<Attempted>,
): Promise<ReadonlyMap<string, AnsweredQuestion>> {
  const all = [...attempts]
  const beside = new Set(all.filter(isBeside).map(({ source }) => source))
  const asked = new Set(all.filter((one) => !isBeside(one)).flatMap(({ questions }) => questions))
  const places = await Promise.all([...asked].map((id) => placeOfQuestion(id)))
  const modules = new Set(places.flatMap((place) => (place ? [place.module] : [])))
  const found = await Promise.all([
    ...[...modules].map(ofModule),
    ...[...beside].map(besideModules),
  ])
  return new Map(found.flat())
}
