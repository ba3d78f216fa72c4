import { useId, useState } from 'react'
import { counted } from '#blocks/attempt/attempt-words.ts'
import { reviewAnyway } from '#domain/review/due.ts'
import { Button } from '#ui/button.tsx'
import type { ReviewState } from '#features/review/review-state.ts'
import type { RunPlace } from '#features/review/run/run-state.ts'
import styles from './anyway-form.module.css'

export type ReviewModule = { readonly id: string; readonly title: string }

type AnywayFormProps = {
  readonly review: ReviewState
  readonly modules: readonly ReviewModule[]
  readonly start: RunPlace['start']
}

/** For who wants more than is due: the shakiest of a module, asked before their day. */
export function AnywayForm({ review, modules, start }: AnywayFormProps) {
  const id = useId()
  const { schedule, facetsOf, today } = review
  const offered = modules.flatMap((module) => {
    const items = reviewAnyway(schedule, facetsOf, { today, module: module.id })
    return items.length > 0 ? [{ module, items }] : []
  })
  const [chosen, setChosen] = useState('')
  const offer = offered.find(({ module }) => module.id === chosen) ?? offered[0]
  if (!offer) return null
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Review a module anyway</h2>
      <p className={styles.about}>
        Before an exam or out of interest: what you are least likely to know of it still, whether
        due or not. It counts like any review, only less is gained from what was fresh.
      </p>
      <p className={styles.form}>
        <label>
          <span>Module</span>
          <select value={offer.module.id} onChange={(event) => setChosen(event.target.value)}>
            {offered.map(({ module }) => (
              <option key={module.id} value={module.id}>
                {module.title}
              </option>
            ))}
          </select>
        </label>
        <Button tone="quiet" onClick={() => start(offer.items.map(({ item }) => item))}>
          {`Review ${counted(offer.items.length, 'item')}`}
        </Button>
      </p>
    </section>
  )
}
