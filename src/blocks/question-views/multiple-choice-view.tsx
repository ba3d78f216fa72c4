import { ChoiceList } from '#blocks/question-views/fields/choice-list.tsx'
import type { QuestionViewProps } from './question-view.ts'

export function MultipleChoiceView(props: QuestionViewProps<'multiple-choice'>) {
  const { question, response, onRespond, settled, readOnly = false } = props
  const chosen = response?.choices ?? []
  return (
    <ChoiceList
      type="checkbox"
      name={props.name}
      options={question.options}
      chosen={chosen}
      onChoose={(id) =>
        onRespond({
          choices: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
        })
      }
      settled={settled}
      locked={settled || readOnly}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
    />
  )
}
