import { PlacementList } from '#blocks/question-views/fields/placement-list.tsx'
import type { QuestionViewProps } from './question-view.ts'

export function SortView(props: QuestionViewProps<'sort'>) {
  const { question, response, onRespond, settled, readOnly = false } = props
  return (
    <PlacementList
      rows={question.items.map((item) => ({ ...item, answer: item.group }))}
      places={question.groups}
      placed={response?.placed ?? {}}
      onPlace={(placed) => onRespond({ placed })}
      unplaced="Choose a group"
      name={props.name}
      settled={settled}
      locked={settled || readOnly}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
    />
  )
}
