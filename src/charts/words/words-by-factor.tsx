import type { Show } from '#charts/frame/shown.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import { groupDigits } from '#domain/series/figure-base.ts'
import { startsOf } from '#domain/series/words/word-count.ts'
import {
  wordsByFactorSeries,
  type PaperPart,
  type PaperWords,
  type Stretch,
} from '#domain/series/words/words-by-factor.ts'
import { labelPlaces, type LabelPlace } from './label-places.ts'
import styles from './words-by-factor.module.css'

/** Rem a word, and rem between two parts. */
const perWord = 0.004
const between = 0.375
const rem = (length: number) => `${Math.round(length * 10_000) / 10_000}rem`
/** Across a paper's half: where its paragraphs end, and where the words about them begin. */
const strip = '26%'
const lead = '31%'
const beside = '33%'

type LayerProps = { readonly part: PaperPart; readonly top: number }

/** A stretch of the paper, block by block as its paragraphs are. */
function Layer({ part, top }: LayerProps) {
  const { row, paragraphs, words, explains } = part
  const starts = startsOf(paragraphs)
  return (
    <svg
      y={rem(top)}
      height={rem(words * perWord)}
      overflow="visible"
      {...markOf(row, 2, words, 'words:height')}
    >
      <g {...markOf(row, 1, paragraphs.length)}>
        {paragraphs.map((count, index) => (
          <rect
            key={starts[index]}
            className={explains ? styles.explaining : styles.leading}
            y={rem((starts[index] ?? 0) * perWord)}
            width={strip}
            height={rem(count * perWord)}
          />
        ))}
      </g>
    </svg>
  )
}

function Label({ part, place }: { readonly part: PaperPart; readonly place: LabelPlace }) {
  const { row, words, share, explains } = part
  const { lines, top, middle } = place
  return (
    <g {...rowOf(row)}>
      <line
        className={styles.lead}
        x1={strip}
        x2={lead}
        y1={rem(middle)}
        y2={rem(top + place.height / 2)}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          className={explains ? styles.factor : styles.name}
          x={beside}
          y={rem(top + 0.85 + index * 1.1)}
        >
          {line}
        </text>
      ))}
      <text className={styles.count} x={beside} y={rem(top + 0.85 + lines.length * 1.1)}>
        {groupDigits(words)}
        <tspan className={styles.share} {...markOf(row, 3, share)}>
          {` · ${share}%`}
        </tspan>
      </text>
    </g>
  )
}

function Heads({ paper }: { readonly paper: PaperWords }) {
  const { author, whole, explaining } = paper
  return (
    <div>
      <div className={styles.head} {...rowOf(whole.row)}>
        <span className={styles.author}>{author}</span>
        <span {...markOf(whole.row, 2, whole.words)}>{`${groupDigits(whole.words)} words`}</span>
        <Paragraphs of={whole} />
      </div>
      <div className={styles.head} {...rowOf(explaining.row)}>
        <svg className={styles.swatch} viewBox="0 0 16 16">
          <rect className={styles.explaining} width="16" height="16" />
        </svg>
        <span className={styles.factors}>{explaining.name}</span>
        <span>
          <span {...markOf(explaining.row, 2, explaining.words)}>
            {groupDigits(explaining.words)}
          </span>
          <span className={styles.share} {...markOf(explaining.row, 3, explaining.share)}>
            {` · ${explaining.share}%`}
          </span>
        </span>
        <Paragraphs of={explaining} />
      </div>
    </div>
  )
}

function Paragraphs({ of: { row, paragraphs } }: { readonly of: Stretch }) {
  return (
    <span className={styles.paragraphs} {...markOf(row, 1, paragraphs.length)}>
      {`${paragraphs.length} paragraphs`}
    </span>
  )
}

function Paper({ paper }: { readonly paper: PaperWords }) {
  const { by, parts } = paper
  const tops = startsOf(
    parts.map(({ words }) => words * perWord),
    between,
  )
  const places = labelPlaces(
    parts.map(({ name, words }, index) => ({
      name,
      middle: (tops[index] ?? 0) + (words * perWord) / 2,
    })),
  )
  const ends = [
    ...parts.map(({ words }, index) => (tops[index] ?? 0) + words * perWord),
    ...places.map(({ top, height }) => top + height),
  ]
  return (
    <div className={styles[by]}>
      <Heads paper={paper} />
      <svg className={styles.paper} height={rem(Math.max(...ends) + 0.25)}>
        {parts.map((part, index) => {
          const place = places[index]
          return (
            place && (
              <g key={part.row}>
                <Layer part={part} top={tops[index] ?? 0} />
                <Label part={part} place={place} />
              </g>
            )
          )
        })}
      </svg>
    </div>
  )
}

type WordsByFactorProps = { readonly id: string; readonly marks: readonly PaperWords[] }

/** Two papers as two columns of paragraphs on one scale, with what explains filled. */
export function WordsByFactor({ id, marks }: WordsByFactorProps) {
  return (
    <div className={styles.papers} role="img" {...figureNaming(id)}>
      {marks.map((paper) => (
        <Paper key={paper.by} paper={paper} />
      ))}
    </div>
  )
}

export const showWordsByFactor: Show<'words-by-factor'> = (figure) => {
  const { marks, ...words } = wordsByFactorSeries(figure)
  return { drawing: <WordsByFactor id={figure.id} marks={marks} />, ...words }
}
