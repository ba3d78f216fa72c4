import type { Show } from '#charts/frame/shown.ts'
import {
  dingCausalPathSeries,
  type DingCausalPathMarks,
  type PathBox,
  type PathStep,
} from '#domain/series/steps/ding-causal-path.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import styles from './ding-causal-path.module.css'

function Box({ box }: { readonly box: PathBox }) {
  return (
    <p className={`${styles.box} ${styles[box.id] ?? ''}`} {...markOf(box.number - 1, 1, box.name)}>
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

function Step({ step, row }: { readonly step: PathStep; readonly row: number }) {
  return (
    <div className={styles.step} {...markOf(row, 1, step.words)}>
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
  const foot = boxes.length + steps.length
  return (
    <div className={styles.ground} role="img" {...figureNaming(id)}>
      <p className={styles.throughout} {...markOf(foot, 1, throughout)}>
        {throughout}
      </p>
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
            <Step key={step.number} step={step} row={boxes.length + step.number - 1} />
          ))}
        </div>
        <p className={styles.part} {...markOf(foot + 1, 1, part)}>
          {part}
        </p>
      </div>
    </div>
  )
}

export const showDingCausalPath: Show<'ding-causal-path'> = (figure) => {
  const { marks, ...words } = dingCausalPathSeries(figure)
  return { drawing: <DingCausalPath id={figure.id} marks={marks} />, ...words }
}
