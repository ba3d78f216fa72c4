import type { ChoiceOption } from '#domain/question/question-base.ts'
import { Reason, Verdict, type VerdictTone } from '#blocks/question-views/reading/verdict.tsx'
import styles from './choice-list.module.css'

type ChoiceListProps = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly options: readonly ChoiceOption[]
  readonly chosen: readonly string[]
  readonly onChoose: (option: string) => void
  readonly settled: boolean
  readonly locked: boolean
  readonly labelledBy: string
  readonly describedBy?: string | undefined
}

/** Native radios or checkboxes under one name; settled, each option says what it was worth. */
export function ChoiceList(props: ChoiceListProps) {
  const { type, labelledBy, describedBy, options } = props
  return (
    <div
      role={type === 'radio' ? 'radiogroup' : 'group'}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={styles.list}
    >
      {options.map((option) => (
        <Choice key={option.id} {...props} option={option} />
      ))}
    </div>
  )
}

/** A right option that was passed over is only a loss where several can be chosen. */
function choiceWords(option: ChoiceOption, isChosen: boolean, type: 'radio' | 'checkbox') {
  if (isChosen) return 'Your choice'
  return option.right && type === 'checkbox' ? 'You left it out' : undefined
}

function toneOf(option: ChoiceOption, isChosen: boolean): VerdictTone {
  if (option.right) return 'right'
  return isChosen ? 'wrong' : 'quiet'
}

function Choice({ option, ...list }: ChoiceListProps & { readonly option: ChoiceOption }) {
  const id = `${list.name}-${option.id}`
  const isChosen = list.chosen.includes(option.id)
  const tone = toneOf(option, isChosen)
  const look = list.settled ? `${styles.settled} ${styles[tone]}` : styles.open
  return (
    <div className={`${styles.choice} ${look} ${isChosen ? styles.chosen : ''}`}>
      <label className={styles.label}>
        <input
          type={list.type}
          id={id}
          name={list.name}
          value={option.id}
          checked={isChosen}
          aria-disabled={list.locked || undefined}
          aria-describedby={list.settled ? `${id}-why` : undefined}
          onChange={() => {
            if (!list.locked) list.onChoose(option.id)
          }}
        />
        <span>{option.text}</span>
      </label>
      {list.settled && (
        <div id={`${id}-why`} className={styles.why}>
          <Verdict
            tone={tone}
            text={option.right ? 'Right' : 'Not right'}
            more={choiceWords(option, isChosen, list.type)}
          />
          <Reason why={option.why} evidence={option.evidence} />
        </div>
      )}
    </div>
  )
}
