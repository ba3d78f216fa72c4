import { percent } from './place-name.tsx'
import styles from './arrow-head.module.css'

type ArrowHeadProps = {
  /** In shares of the drawing. */
  readonly x: number
  readonly y: number
  /** In degrees, clockwise from the east. */
  readonly angle: number
}

/** The point of an arrow in its own size, whatever the size of the sheet. */
export function ArrowHead({ x, y, angle }: ArrowHeadProps) {
  return (
    <svg x={percent(x)} y={percent(y)} overflow="visible">
      <path
        className={styles.head}
        d="M-7 -6.5L7 0L-7 6.5L-4 0Z"
        transform={`rotate(${Math.round(angle)})`}
      />
    </svg>
  )
}
