import { useState, type ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { CertaintyWish } from './certainty-wish.tsx'
import {
  defaultLength,
  lengthName,
  paceLimitMs,
  paceName,
  paces,
  type Pace,
} from './quiz-choices.ts'
import styles from './quiz-form.module.css'

export type QuizChoice = {
  readonly mode: 'practice' | 'test'
  readonly length: number
  /** Absent: no limit. */
  readonly timeLimitMs?: number
}

const modes = [
  {
    id: 'practice',
    name: 'Practice',
    about:
      'Hints while you think, and an explanation after each answer. Nothing is passed or failed.',
  },
  {
    id: 'test',
    name: 'Test',
    about:
      'No hints and no feedback until you hand in. Until then you can go back and change any answer.',
  },
] as const

type QuizFormProps = {
  /** How many questions may be asked at once, shortest first. */
  readonly lengths: readonly number[]
  /** Of how many. */
  readonly pool: number
  readonly headingId: string
  readonly onStart: (choice: QuizChoice) => void
}

/** How to be asked. Nothing here is kept but the wish to be asked how sure one is. */
export function QuizForm({ lengths, pool, headingId, onStart }: QuizFormProps) {
  const [mode, setMode] = useState<QuizChoice['mode']>('practice')
  const [length, setLength] = useState(defaultLength(lengths))
  const [pace, setPace] = useState<Pace>(0)
  const timed = mode === 'test' && pace > 0
  function start() {
    onStart({ mode, length, ...(timed ? { timeLimitMs: paceLimitMs(pace, length) } : {}) })
  }
  return (
    <form
      className={styles.form}
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <Choices legend="How">
        {modes.map(({ id, name, about }) => (
          <label key={id} className={styles.mode}>
            <input type="radio" name="mode" checked={mode === id} onChange={() => setMode(id)} />
            <span>
              <b>{name}</b>
              <span className={styles.about}>{about}</span>
            </span>
          </label>
        ))}
      </Choices>
      {lengths.length > 1 ? (
        <Choices legend="How many">
          {lengths.map((each) => (
            <label key={each} className={styles.choice}>
              <input
                type="radio"
                name="length"
                checked={length === each}
                onChange={() => setLength(each)}
              />
              <span>{lengthName(each, pool)}</span>
            </label>
          ))}
        </Choices>
      ) : null}
      {mode === 'test' ? (
        <Choices legend="How long">
          {paces.map((each) => (
            <label key={each} className={styles.choice}>
              <input
                type="radio"
                name="pace"
                checked={pace === each}
                onChange={() => setPace(each)}
              />
              <span>{paceName(each, length)}</span>
            </label>
          ))}
          <p className={styles.about}>
            A limit can be extended as often as you like. It runs on while the page is closed; when
            it is over, what you have answered is handed in.
          </p>
        </Choices>
      ) : null}
      <CertaintyWish />
      {/* Not a submit button: a sandboxed frame lets no form submit. Enter still does elsewhere. */}
      <Button onClick={start}>{mode === 'test' ? 'Start the test' : 'Start practising'}</Button>
    </form>
  )
}

function Choices({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
