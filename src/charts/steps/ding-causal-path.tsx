import type {
  DingCausalPathMarks,
  PathBox,
  PathStep,
} from '#domain/series/steps/ding-causal-path.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import styles from './ding-causal-path.module.css'

function Box({ box }: { readonly box: PathBox }) {
  return (
    <p className={`${styles.box} ${styles[box.id] ?? ''}`}>
      <span className={styles.number}>{box.number}</span>
      <span>{box.name}</span>
    </p>
  )
}

/** Between two boxes; it points right where there is room for columns, else down. */
function Arrow({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <svg className={`${styles.arrow} ${styles[`${from}-${to}`] ?? ''}`} viewBox="0 0 36 24">
      <path className={styles.shaft} d="M2 12H24" />
      <path className={styles.head} d="M34 12L21 5V19Z" />
    </svg>
  )
}

function Step({ step }: { readonly step: PathStep }) {
  return (
    <div className={styles.step}>
      <p className={styles.stepNumber}>{`Step ${step.number}`}</p>
      {step.ways.map(({ name, text, withoutCase }, index) => (
        <p key={name} className={withoutCase ? styles.openWay : styles.way}>
          <span className={styles.wayName}>{index > 0 ? `or ${name}` : name}</span>
          <span>{text}</span>
          {withoutCase && <span className={styles.stamp}>no case given</span>}
        </p>
      ))}
    </div>
  )
}

type DingCausalPathProps = { readonly id: string; readonly marks: DingCausalPathMarks }

/** Boxes and arrows on one ground, which is the interaction that runs through it all. */
export function DingCausalPath({ id, marks }: DingCausalPathProps) {
  const { boxes, arrows, steps, goal, throughout, part } = marks
  return (
    <div className={styles.ground} role="img" {...figureNaming(id)}>
      <p className={styles.throughout}>{throughout}</p>
      <div className={styles.path}>
        <p className={styles.firstStage}>First stage</p>
        {boxes.map((box) => (
          <Box key={box.id} box={box} />
        ))}
        {arrows.flatMap(({ from, to }) =>
          from.map((id) => <Arrow key={`${id}-${to}`} from={id} to={to} />),
        )}
        <p className={styles.secondStage}>Second stage</p>
      </div>
      <div className={styles.goal}>
        <p className={styles.goalName}>{goal}</p>
        <div className={styles.steps}>
          {steps.map((step) => (
            <Step key={step.number} step={step} />
          ))}
        </div>
        <p className={styles.part}>{part}</p>
      </div>
    </div>
  )
}
