import { familyLabel } from '#domain/evidence/discrepancy-words.ts'
import { discrepancyFamilies, type DiscrepancyFamily } from '#domain/evidence/evidence.ts'
import { labExercisePath } from '#domain/lesson/further-addresses.ts'
import type { ListedExercise } from '#domain/source-lab/lab-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './exercise-list.module.css'
import type { Standing, Standings } from './use-standings.ts'

const about: Readonly<Record<DiscrepancyFamily, string>> = {
  'dates-and-counts': 'Years, days, sums and lists that cannot all be right.',
  'names-and-wording': 'One thing under two names, and sentences that have lost a word.',
  'between-the-papers': 'Jia and Ding tell it differently. Do they disagree?',
  'inside-one-paper': 'An author speaks against his own pages.',
  'references-and-standpoint': 'Who is cited, who is not, and from where an author speaks.',
}

type ExerciseListProps = {
  readonly exercises: readonly ListedExercise[]
  readonly standings: Standings
}

/** The exercises by family, each with how far this learner has come. */
export function ExerciseList({ exercises, standings }: ExerciseListProps) {
  return (
    <div className={styles.families}>
      {discrepancyFamilies.map((family) => {
        const own = exercises.filter((exercise) => exercise.family === family)
        if (own.length === 0) return null
        return (
          <section key={family} className={styles.family}>
            <h3>{familyLabel(family)}</h3>
            <p className={styles.about}>{about[family]}</p>
            <ul className={styles.rows}>
              {own.map((exercise) => (
                <ExerciseRow
                  key={exercise.id}
                  exercise={exercise}
                  standing={standings.get(exercise.id)}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

type ExerciseRowProps = {
  readonly exercise: ListedExercise
  readonly standing: Standing | undefined
}

const standingWords: Readonly<Record<Standing, string>> = { tried: 'Tried', solved: 'Solved' }

function ExerciseRow({ exercise, standing }: ExerciseRowProps) {
  const { id, title, asks } = exercise
  return (
    <li className={styles.row} data-standing={standing ?? 'new'}>
      <AppLink to={labExercisePath(id)}>{title}</AppLink>
      <span className={styles.asks}>{asks}</span>
      {standing ? <span className={styles.standing}>{standingWords[standing]}</span> : null}
    </li>
  )
}
