import { coderNames, coders } from '#domain/series/agenda/coded-cell.ts'
import type { SourcesMarks } from '#domain/series/sources/sources-by-year.ts'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import { SourceMark } from './source-mark.tsx'
import styles from './kinds.module.css'

/** The same sources once more, laid out by their kind. */
export function Kinds({ kinds }: Pick<SourcesMarks, 'kinds'>) {
  return (
    <div className={styles.kinds}>
      <span />
      {coders.map((coder) => (
        <span key={coder} className={styles[coder]}>
          {coderNames[coder]}
        </span>
      ))}
      {kinds.map(({ label, row, stacks }) => (
        <div key={label} className={styles.kind}>
          <span className={styles.name} {...rowOf(row)}>
            {label}
          </span>
          {coders.map((coder, index) => {
            const sources = stacks[coder]
            if (sources.length === 0) return <span key={coder}>–</span>
            return (
              <span
                key={coder}
                className={styles.sources}
                data-side={coder}
                {...markOf(row, 1 + index, sources.length)}
              >
                <span className={styles.count}>{sources.length}</span>
                {sources.map(({ id, ...source }) => (
                  <SourceMark key={id} {...source} />
                ))}
              </span>
            )
          })}
        </div>
      ))}
    </div>
  )
}
