import { useId } from 'react'
import { counted } from '#blocks/attempt/attempt-words.ts'
import { directionWords } from '#blocks/turn-card/direction-words.ts'
import { planPath } from '#domain/lesson/addresses.ts'
import type { DueItem } from '#domain/review/due.ts'
import { nextDays } from '#domain/review/schedule.ts'
import { paceOf, timeNeeded } from '#domain/review/told/time-needed.ts'
import { whenNext, whyDue } from '#domain/review/told/why.ts'
import { daysAhead, dayWords } from '#domain/study/learner-day.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import type { ReviewState } from '#features/review/review-state.ts'
import type { RunPlace } from '#features/review/run/run-state.ts'
import { leftIn, openReview } from '#features/review/run/run-state.ts'
import { selectAttemptsNewestFirst } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import styles from './today-list.module.css'

type TodayListProps = { readonly review: ReviewState; readonly place: RunPlace }

/** What is due today: how much, how long it takes, a button, and each item with its reason. */
export function TodayList({ review, place }: TodayListProps) {
  const { list, today, offset } = review
  const attempts = useLearner(selectAttemptsNewestFirst)
  const open = openReview(attempts, today, offset)
  if (list.items.length === 0 && !open) return <NothingDue review={review} />
  const cards = list.items.flatMap(({ item, facets }) => (facets.kind === 'card' ? [item] : []))
  return (
    <section className={styles.today} aria-labelledby="due-today">
      <h2 id="due-today">{`Due today: ${counted(list.items.length, 'item')}`}</h2>
      {list.items.length > 0 ? <p className={styles.about}>{aboutList(review)}</p> : null}
      <p className={styles.start}>
        {open ? (
          <Button onClick={() => place.goOn(open, cards)}>
            {`Continue: ${counted(leftIn(open).length + cards.length, 'item')} left`}
          </Button>
        ) : (
          <Button onClick={() => place.start(list.items.map(({ item }) => item))}>
            {`Start: ${timeNeeded(
              list.items.map(({ item }) => item),
              paceOf(review.history),
            )}`}
          </Button>
        )}
        <AppLink to={planPath}>Change how much and how well</AppLink>
      </p>
      {list.items.length > 0 ? (
        <details className={styles.reasons}>
          <summary>What is asked, and why</summary>
          <ol>
            {list.items.map((item) => (
              <ListedItem key={item.item} item={item} review={review} />
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  )
}

function aboutList({ list: { items, waiting, done }, plan }: ReviewState): string {
  const cards = items.filter(({ facets }) => facets.kind === 'card').length
  const parts = [
    cards === items.length ? '' : counted(items.length - cards, 'question'),
    cards === 0 ? '' : counted(cards, 'card'),
  ].filter((part) => part !== '')
  const rest =
    waiting > 0
      ? ` ${waiting} more ${waiting === 1 ? 'waits' : 'wait'}, for ${plan.dailyCap} a day is your limit; tomorrow’s list takes ${waiting === 1 ? 'it' : 'them'}.`
      : ''
  const before = done > 0 ? ` ${done} reviewed today already.` : ''
  return `${parts.join(' and ')}.${before}${rest}`
}

/** The front of a card, for its back would give the answer away. */
function ListedItem({ item, review }: { readonly item: DueItem; readonly review: ReviewState }) {
  const { today, plan, matterOf } = review
  const matter = matterOf(item.item)
  const id = useId()
  if (!matter) return null
  return (
    <li aria-labelledby={id}>
      <p id={id} className={styles.what}>
        {matter.kind === 'question' ? matter.question.prompt : matter.card.front.text}
      </p>
      <p className={styles.why}>
        {`${matter.kind === 'card' ? `Card, ${directionWords[matter.direction].name}. ` : ''}${whyDue(item, today, item.chance)} ${whenNext(nextDays(today, item, plan.retention))}`}
      </p>
    </li>
  )
}

function NothingDue({ review: { list, today, plan } }: { readonly review: ReviewState }) {
  const { next, waiting, done } = list
  return (
    <section className={styles.today} aria-labelledby="due-today" data-done="true">
      <h2 id="due-today">{done > 0 ? 'Done for today' : 'Nothing is due today'}</h2>
      {waiting > 0 ? (
        <p className={styles.about}>
          {`You have reviewed ${done} today, and ${plan.dailyCap} a day is your limit. ${waiting} more ${waiting === 1 ? 'waits' : 'wait'}; tomorrow’s list takes ${waiting === 1 ? 'it' : 'them'}.`}
        </p>
      ) : (
        <p className={styles.about}>
          {next
            ? `The next ${next.count === 1 ? 'item comes' : `${next.count} items come`} ${daysAhead(next.day - today)}${next.day - today > 1 ? `, on ${dayWords(next.day, today)}` : ''}. Nothing is lost by waiting: an item is worth most when it begins to fade.`
            : 'Nothing is scheduled.'}
        </p>
      )}
      <p className={styles.start}>
        <AppLink to={planPath}>Change how much and how well</AppLink>
      </p>
    </section>
  )
}
