import { ownValue } from '#domain/base/own-record.ts'
import { ChoiceList } from '#blocks/question-views/fields/choice-list.tsx'
import type { QuestionViewProps } from './question-view.ts'
import { AccountList } from '#blocks/question-views/reading/account-list.tsx'
import styles from '#blocks/question-views/reading/conflict-parts.module.css'

export function ConflictView(props: QuestionViewProps<'conflict'>) {
  const { question, response, onRespond, settled, readOnly = false, name } = props
  const given = response?.parts ?? {}
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      {props.accountsShown ? null : <AccountList accounts={question.accounts} settled={settled} />}
      {question.parts.map((part, at) => {
        const chosen = ownValue(given, part.id)
        return (
          <div key={part.id} className={styles.part}>
            <p id={`${name}-${part.id}`} className={styles.prompt}>
              {`${at + 1}. ${part.prompt}`}
            </p>
            <ChoiceList
              type="radio"
              name={`${name}-${part.id}`}
              options={part.options}
              chosen={chosen === undefined ? [] : [chosen]}
              onChoose={(option) => onRespond({ parts: { ...given, [part.id]: option } })}
              settled={settled}
              locked={settled || readOnly}
              labelledBy={`${name}-${part.id}`}
              describedBy={undefined}
            />
          </div>
        )
      })}
    </div>
  )
}
