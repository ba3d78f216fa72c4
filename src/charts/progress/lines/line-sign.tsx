import type { LineId } from '#domain/progress/figures/progress-figure.ts'
import { lineSigns } from './line-signs.ts'
import styles from './lines.module.css'

type LineSignProps = {
  readonly line: LineId
  /** The middle of the sign, in pixels. */
  readonly x: number
  readonly y: number
  /** 1 is the usual size. */
  readonly size?: number
}

/** A line's sign inside a drawing. What else it is given, such as `markOf`, stands at its place. */
export function LineSign({ line, x, y, size = 1, ...rest }: LineSignProps) {
  const { shape, colour } = lineSigns[line]
  return (
    <svg x={x} y={y} overflow="visible" {...rest}>
      <path
        className={styles.sign}
        d={shape}
        fill={colour}
        transform={size === 1 ? undefined : `scale(${size})`}
      />
    </svg>
  )
}
