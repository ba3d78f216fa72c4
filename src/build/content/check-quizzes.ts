/** The quizzes over the whole course: what they name exists and is scored, and no module goes short. */
import type { Course } from './course.ts'

/** `say` is given each mistake as a sentence about course.yaml. */
export function checkQuizzes(course: Course, say: (message: string) => void): void {
  const { modules, quizzes, retired } = course
  const everything = new Map(modules.flatMap(({ questions }) => [...questions]))
  for (const [old, now] of retired) {
    if (everything.has(old)) say(`retired: “${old}” is still asked; take it off the list.`)
    if (!everything.has(now)) say(`retired: there is no question called “${now}”.`)
  }
  const { placement } = quizzes
  if (!placement) return
  const listed = placement.questions
  for (const [place, id] of listed.entries()) {
    const question = everything.get(id)
    if (!question) say(`placement: there is no question called “${id}”.`)
    else if (question.kind === 'explain')
      say(`placement: “${id}” is an explanation in own words, which nobody can score.`)
    if (listed.indexOf(id) < place) say(`placement: “${id}” is listed twice.`)
  }
  const counts = modules.map(({ questions }) => listed.filter((id) => questions.has(id)).length)
  if (new Set(counts).size > 1)
    say(
      `placement: ask equally many questions from each module; they are ${counts.join(', ')} now.`,
    )
}
