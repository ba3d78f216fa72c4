import { directionWords } from '#blocks/turn-card/direction-words.ts'
import { useSyncExternalStore } from 'react'
import { lastOrder, readDeckChoice, type DeckChoice } from '#domain/glossary-deck/deck-choice.ts'
import { deckDirections } from '#domain/glossary-deck/deck-direction.ts'
import type { TermModule } from '#domain/lesson/glossary.ts'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import styles from './practice-form.module.css'
import { cardCount } from './practice-words.ts'

type PracticeFormProps = {
  readonly choice: DeckChoice
  readonly modules: readonly TermModule[]
  /** Cards of the choice. */
  readonly count: number
  readonly onChange: (choice: DeckChoice) => void
  readonly onStart: () => void
}

const never = () => () => undefined

/** Which cards, which way round, in which order. */
export function PracticeForm({ choice, modules, count, onChange, onStart }: PracticeFormProps) {
  const ids = modules.map(({ id }) => id)
  // On the built page, where no script runs yet or ever, the button says so.
  const running = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  function start() {
    if (count > 0) onStart()
  }
  return (
    <form
      method="get"
      className={styles.form}
      aria-label="Cards to practise"
      onChange={(event) => onChange(readDeckChoice(new FormData(event.currentTarget), ids))}
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <fieldset className={styles.choices}>
        <legend>Modules (none ticked takes all)</legend>
        {modules.map(({ id, title }) => (
          <Choice
            key={id}
            type="checkbox"
            name="module"
            value={id}
            checked={choice.modules.includes(id)}
            text={title}
          />
        ))}
      </fieldset>
      <fieldset className={`${styles.choices} ${styles.directions}`}>
        <legend>Direction</legend>
        {deckDirections.map((direction) => (
          <Choice
            key={direction}
            type="radio"
            name="direction"
            value={direction}
            checked={choice.direction === direction}
            text={directionWords[direction].name}
          />
        ))}
      </fieldset>
      <OrderField order={choice.order} />
      <div className={styles.start}>
        {/* Not a submit button: a sandboxed frame lets no form submit. Enter still does elsewhere. */}
        <Button unavailable={!running || count === 0} onClick={start}>
          Start
        </Button>
        <StatusLine
          className={`${styles.count}`}
          text={
            count === 0
              ? 'No term of these modules has such a name. Add a module.'
              : cardCount(count)
          }
        />
      </div>
      <noscript>
        <p className={styles.note}>
          Practising on the screen needs a script. Without one, the cards stand below as a list;
          printed, they can be folded and cut.
        </p>
      </noscript>
    </form>
  )
}

function OrderField({ order }: { readonly order: number | undefined }) {
  return (
    <label className={styles.order}>
      <span>Order number, if you have one</span>
      <input
        type="text"
        name="order"
        inputMode="numeric"
        autoComplete="off"
        pattern="[0-9]*"
        maxLength={String(lastOrder).length}
        value={order ?? ''}
        onChange={acceptedByForm}
      />
      <small>The same number gives the same order. Left empty, the cards are shuffled anew.</small>
    </label>
  )
}

type ChoiceProps = {
  readonly type: 'checkbox' | 'radio'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly text: string
}

function Choice({ text, ...input }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input {...input} onChange={acceptedByForm} />
      <span>{text}</span>
    </label>
  )
}

/** The form hears the change as it rises; React only wants to know that the field is not read-only. */
function acceptedByForm(): void {}
