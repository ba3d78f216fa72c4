import { ChoiceList } from '#blocks/question-views/fields/choice-list.tsx'
import type { QuestionViewProps } from './question-view.ts'

export function SingleChoiceView(props: QuestionViewProps<'single-choice'>) {
  const { question, response, onRespond, settled, readOnly = false } = props
  return (
    <ChoiceList
      type="radio"
      name={props.name}
      options={question.options}
      chosen={response ? [response.choice] : []}
      onChoose={(choice) => onRespond({ choice })}
      settled={settled}
      locked={settled || readOnly}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
    />
  )
}
