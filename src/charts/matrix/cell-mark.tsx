import type { CodedCell, Coder } from '#domain/series/agenda/coded-cell.ts'
import styles from './cell-mark.module.css'

/** Jia always stands on the left, Ding on the right. */
const halves: readonly { readonly coder: Coder; readonly x: number }[] = [
  { coder: 'jia', x: 2 },
  { coder: 'ding', x: 10.25 },
]

/** A square of two halves, one an author: full where he names the topic, crossed out where he is silent. */
export function CellMark({ cell }: { readonly cell: CodedCell }) {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20">
      <rect className={styles.frame} x="2.5" y="2.5" width="15" height="15" rx="1" />
      {halves.map(({ coder, x }) => (
        <Half key={coder} coder={coder} reading={cell[coder]} x={x} />
      ))}
    </svg>
  )
}

type HalfProps = {
  readonly coder: Coder
  readonly reading: CodedCell[Coder]
  readonly x: number
}

function Half({ coder, reading, x }: HalfProps) {
  if (reading === 'named')
    return <rect className={styles[coder]} x={x} y="2" width="7.75" height="16" data-half={coder} />
  if (reading === 'untold')
    return <path className={styles.untold} d={`M${x} 18L${x + 7.75} 2`} data-untold={coder} />
  return null
}
