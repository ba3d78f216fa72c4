import { coderNames, coders, type Coder } from '#domain/series/agenda/coded-cell.ts'
import type { SourceGroup, SourcesMarks } from '#domain/series/sources/sources-by-year.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import { SourceMark } from './source-mark.tsx'
import styles from './years.module.css'

/** Rem: the height that a source takes, and the band between the two papers, where the years stand. */
const unit = 1.25
const band = 1.7
const rem = (height: number) => `${Math.round(height * 1000) / 1000}rem`
const percent = (place: number) => `${Math.round(place * 1000) / 10}%`

/** A slot for each year, and three at the end for what has none. */
function slots({ span }: SourcesMarks) {
  const count = span.to - span.from + 4
  return {
    at: (year: number) => percent((year - span.from + 0.5) / count),
    undated: percent((count - 1) / count),
  }
}

type StackProps = {
  readonly group: SourceGroup
  readonly x: string
  readonly coder: Coder
  /** Rem: the edge of the band on which the stack stands or from which it hangs. */
  readonly edge: number
}

function Stack({ group, x, coder, edge }: StackProps) {
  const sources = group.stacks[coder]
  const size = sources.length * unit
  const up = coder === 'jia'
  const offset = (index: number) => (up ? size - (index + 1) * unit : index * unit)
  if (sources.length === 0) return null
  return (
    <svg
      x={x}
      y={rem(up ? edge - size : edge)}
      height={rem(size)}
      overflow="visible"
      data-side={coder}
      {...markOf(group.row, 1 + coders.indexOf(coder), sources.length, 'sources:height')}
    >
      {sources.map(({ id, ...source }, index) => (
        <SourceMark key={id} {...source} y={rem(offset(index) + 0.08)} />
      ))}
      {sources.length > 3 && (
        <text className={styles.count} y={rem(up ? -0.3 : size + 0.8)}>
          {sources.length}
        </text>
      )}
    </svg>
  )
}

const longest = (groups: readonly SourceGroup[], coder: Coder) =>
  Math.max(...groups.map(({ stacks }) => stacks[coder].length))

/** The years of a paper's sources in words, on the side of the axis that is its own. */
function Whose({
  marks,
  coder,
  x,
  y,
}: Pick<StackProps, 'x' | 'coder'> & { marks: SourcesMarks; y: number }) {
  const own = marks.years.filter(({ stacks }) => stacks[coder].length > 0)
  return (
    <text className={styles[coder]} x={x} y={rem(y)}>
      {`${coderNames[coder]}, ${own[0]?.year ?? ''}–${own.at(-1)?.year ?? ''}`}
    </text>
  )
}

/** A source is one mark on its year: those of Jia stand on the axis, those of Ding hang from it. */
export function Years({ marks }: { readonly marks: SourcesMarks }) {
  const { years, undated, span } = marks
  const groups = undated ? [...years, undated] : years
  const { at, undated: aside } = slots(marks)
  const over = 1.5 + longest(groups, 'jia') * unit
  const under = over + band
  const bottom = under + longest(groups, 'ding') * unit
  const ticks = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index)
  const edges: Readonly<Record<Coder, number>> = { jia: over, ding: under }
  return (
    <svg className={styles.years} height={rem(bottom + 1.6)}>
      <rect className={styles.band} y={rem(over)} width="100%" height={rem(band)} />
      {ticks.map((year) => (
        <g key={year}>
          <line
            className={styles.tick}
            x1={at(year)}
            x2={at(year)}
            y1={rem(over)}
            y2={rem(over + (year % 5 === 0 ? 0.45 : 0.22))}
          />
          {year % 5 === 0 && (
            <text className={styles.year} x={at(year)} y={rem(over + 1.35)}>
              {year}
            </text>
          )}
        </g>
      ))}
      {undated && (
        <text className={styles.aside} x="100%" dx="-4" y={rem(over + 1.35)}>
          {undated.label}
        </text>
      )}
      {groups.flatMap((group, index) =>
        coders.map((coder) => (
          <Stack
            key={`${group.label}-${coder}`}
            group={group}
            coder={coder}
            x={at(years[index]?.year ?? 0)}
            {...(index >= years.length && { x: aside })}
            edge={edges[coder]}
          />
        )),
      )}
      <Whose marks={marks} coder="jia" x={at(span.from + 9)} y={over - 1.2} />
      <Whose marks={marks} coder="ding" x={at(span.from)} y={bottom + 1.25} />
    </svg>
  )
}
