import { showMeasure } from '#domain/base/number-text.ts'
import type { ChoiceOption } from '#domain/question/question-base.ts'
import type { Question } from '#domain/question/question.ts'

/** One option, item, row, blank or point with what is said about it, in words alone. */
export type QuestionReason = {
  readonly id: string
  /** The part or blank it belongs to, where a question has several. */
  readonly under?: string
  readonly text: string
  /** Undefined where nothing is right or wrong about it. */
  readonly right?: boolean
  readonly why?: string | undefined
  readonly evidence: readonly string[]
}

/** Everything a question has to say besides its explanation, each line able to stand alone. */
export function questionReasons(question: Question): readonly QuestionReason[] {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return question.options.map((option) => optionReason(option))
    case 'order':
      return [...question.items]
        .sort((one, other) => one.place - other.place)
        .map((item) => ({ ...item, text: `${item.place}. ${item.text}` }))
    case 'match':
      return question.rows.map((row) => ({
        ...row,
        text: `${row.text} → ${textOf(question.choices, row.answer)}`,
      }))
    case 'sort':
      return question.items.map((item) => ({
        ...item,
        text: `${item.text} → ${textOf(question.groups, item.group)}`,
      }))
    case 'number':
      return question.mistakes.map((mistake) => ({
        ...mistake,
        id: String(mistake.value),
        text: showMeasure(mistake.value, question.unit),
        right: false,
      }))
    case 'cloze':
      return question.blanks.flatMap((blank, at) => {
        const under = `Blank ${at + 1}`
        if (blank.type === 'text') {
          return [{ ...blank, id: blank.id, under, text: blank.accept.join(' or '), right: true }]
        }
        return blank.options.map((option) => optionReason(option, blank.id, under))
      })
    case 'chart-reading':
      return question.points.map((point) => ({
        ...point,
        text: `${point.text}: ${showMeasure(point.answer, question.unit)}`,
      }))
    case 'conflict':
      return question.parts.flatMap((part) =>
        part.options.map((option) => optionReason(option, part.id, part.prompt)),
      )
    case 'explain':
      return [
        ...question.models.map((model) => ({ ...model, text: model.title, why: model.text })),
        ...question.points.map((point) => ({ ...point, under: 'A good answer' })),
      ]
  }
}

function optionReason(option: ChoiceOption, part?: string, under?: string): QuestionReason {
  const id = part === undefined ? option.id : `${part}-${option.id}`
  return { ...option, id, ...(under === undefined ? {} : { under }) }
}

function textOf(places: readonly { readonly id: string; readonly text: string }[], id: string) {
  return places.find((place) => place.id === id)?.text ?? ''
}
