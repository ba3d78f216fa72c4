import { PlacementList } from '#blocks/question-views/fields/placement-list.tsx'
import type { QuestionViewProps } from './question-view.ts'

export function MatchView(props: QuestionViewProps<'match'>) {
  const { question, response, onRespond, settled, readOnly = false } = props
  return (
    <PlacementList
      rows={question.rows}
      places={question.choices}
      placed={response?.placed ?? {}}
      onPlace={(placed) => onRespond({ placed })}
      exclusive
      unplaced="Choose a partner"
      name={props.name}
      settled={settled}
      locked={settled || readOnly}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
    />
  )
}
