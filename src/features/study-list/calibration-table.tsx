import type { Calibration, LevelCount } from '#domain/review/calibration.ts'
import styles from './calibration-table.module.css'
import { levelNames, shareWords, verdictWords } from './list-words.ts'

/** How sure against how right: a strip for each level with its counts, and what follows from them. */
export function CalibrationTable({ calibration }: { readonly calibration: Calibration }) {
  const { levels, unsaid } = calibration
  const most = Math.max(...levels.map(({ answers }) => answers), 1)
  return (
    <section aria-labelledby="how-sure">
      <h2 id="how-sure">How sure, how right</h2>
      <p className={styles.verdict}>{verdictWords(calibration)}</p>
      <table className={styles.table}>
        <caption className={styles.caption}>Your answers by how sure you were</caption>
        <thead>
          <tr>
            <th scope="col">You were</th>
            <th scope="col">Right</th>
            <th scope="col">Partly</th>
            <th scope="col">Wrong</th>
            <th scope="col">Share right</th>
          </tr>
        </thead>
        <tbody>
          {levels.toReversed().map((level) => (
            <Level key={level.certainty} level={level} most={most} />
          ))}
        </tbody>
      </table>
      {unsaid > 0 ? (
        <p className={styles.unsaid}>{`${unsaid} more without a word on certainty.`}</p>
      ) : null}
    </section>
  )
}

type LevelProps = { readonly level: LevelCount; readonly most: number }

function Level({ level, most }: LevelProps) {
  const { certainty, right, partly, wrong, shareRight } = level
  return (
    <tr>
      <th scope="row">
        <span>{levelNames[certainty]}</span>
        <Strip level={level} most={most} />
      </th>
      <td>{right}</td>
      <td>{partly}</td>
      <td>{wrong}</td>
      <td>{shareWords(shareRight)}</td>
    </tr>
  )
}

/** Solid for right, dashed for wrong, hatched between, as borders are drawn; the cells say the numbers. */
function Strip({ level: { right, partly, answers }, most }: LevelProps) {
  const x = (count: number) => (count / most) * 100
  return (
    <svg
      className={styles.strip}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.all} x1="0" x2={x(answers)} y1="4" y2="4" />
      <line className={styles.partly} x1="0" x2={x(right + partly)} y1="4" y2="4" />
      <line className={styles.right} x1="0" x2={x(right)} y1="4" y2="4" />
    </svg>
  )
}
