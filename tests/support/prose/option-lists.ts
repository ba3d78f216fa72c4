/** The lists of a question out of which one or more are chosen, whatever its kind. */
import type { ChoiceOption } from '#domain/question/question-base.ts'
import type { Question } from '#domain/question/question.ts'

export type OptionList = { readonly at: string; readonly options: readonly ChoiceOption[] }

export function optionLists(question: Question): OptionList[] {
  const at = (part: string) => `${question.id} ${part}`.trim()
  if (question.kind === 'single-choice' || question.kind === 'multiple-choice')
    return [{ at: at(''), options: question.options }]
  if (question.kind === 'conflict')
    return question.parts.map((part) => ({ at: at(part.id), options: part.options }))
  if (question.kind === 'cloze')
    return question.blanks.flatMap((blank) =>
      blank.type === 'choice' ? [{ at: at(blank.id), options: blank.options }] : [],
    )
  return []
}

/** Lists with one right option, where a habit of the author's would give it away. */
export function oneRightLists(questions: readonly Question[]): OptionList[] {
  return questions
    .flatMap(optionLists)
    .filter(({ options }) => options.filter((option) => option.right).length === 1)
}

/** Everything of a question that stands side by side and must be told apart by its words. */
export function sideBySide(
  question: Question,
): { readonly at: string; readonly texts: string[] }[] {
  const texts = (list: readonly { readonly text: string }[]) => list.map((one) => one.text)
  const lists = optionLists(question).map(({ at, options }) => ({ at, texts: texts(options) }))
  const { id } = question
  switch (question.kind) {
    case 'order':
      return [{ at: id, texts: texts(question.items) }]
    case 'match':
      return [
        { at: `${id} rows`, texts: texts(question.rows) },
        { at: `${id} choices`, texts: texts(question.choices) },
      ]
    case 'sort':
      return [
        { at: `${id} items`, texts: texts(question.items) },
        { at: `${id} groups`, texts: texts(question.groups) },
      ]
    case 'chart-reading':
      return [{ at: id, texts: texts(question.points) }]
    case 'conflict':
      return [...lists, { at: `${id} accounts`, texts: question.accounts.map((one) => one.says) }]
    default:
      return lists
  }
}
