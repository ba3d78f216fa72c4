import { useMemo } from 'react'
import { Button } from '#ui/button.tsx'
import { OrderList } from '#blocks/question-views/fields/order-list.tsx'
import type { QuestionViewProps } from './question-view.ts'

/** The order shown at first is chance; it becomes an answer by a move or by being confirmed. */
export function OrderView(props: QuestionViewProps<'order'>) {
  const { question, response, onRespond, settled, readOnly = false } = props
  const items = useMemo(() => {
    const given = (response?.order ?? []).flatMap(
      (id) => question.items.find((item) => item.id === id) ?? [],
    )
    return [...given, ...question.items.filter((item) => !given.includes(item))]
  }, [question, response])
  const locked = settled || readOnly
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      <OrderList
        items={items}
        onOrder={(order) => onRespond({ order })}
        name={props.name}
        settled={settled}
        locked={locked}
      />
      {!locked && (
        <p>
          <Button
            tone="quiet"
            unavailable={response !== undefined}
            onClick={() => onRespond({ order: items.map((item) => item.id) })}
          >
            {response ? 'This order is your answer' : 'This order is right'}
          </Button>
        </p>
      )}
    </div>
  )
}
