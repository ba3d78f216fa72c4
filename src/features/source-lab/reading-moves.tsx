import styles from './lab-page.module.css'

const moves: readonly (readonly [move: string, how: string])[] = [
  [
    'Find the second witness',
    'A sentence, its note, the list of references, the other paper: who else says it, and does one of them copy the other?',
  ],
  [
    'Count, and add up',
    'Names in a list, parts of a total, summits, rounds. Authors seldom check their own sums.',
  ],
  [
    'Put it on a line',
    'A cause after its effect, a meeting before the one that prepared it, an actor who no longer exists: the order of events gives a slip away.',
  ],
  [
    'Ask what kind of flaw it is',
    'A slip, a loose word, two things under one name, a real disagreement. Each wants a different answer, and some are no flaw at all.',
  ],
  [
    'Say how sure you are',
    'Settled by the page, settled by other knowledge, inferred, or open. An open question with a name is a good result.',
  ],
]

/** Five ways to read against a source, for somebody who has never done it. */
export function ReadingMoves() {
  return (
    <section className={styles.section} aria-labelledby="moves">
      <h2 id="moves" tabIndex={-1}>
        How to read against a source
      </h2>
      <ol className={styles.moves}>
        {moves.map(([move, how]) => (
          <li key={move}>
            <h3>{move}</h3>
            <p>{how}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
