import { AccountList } from '#blocks/question-views/reading/account-list.tsx'
import type { LabContent, LabExerciseContent } from '#domain/source-lab/lab-content.ts'
import { sourcesPath } from '#domain/lesson/addresses.ts'
import { labExercisePath } from '#domain/lesson/further-addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { buttonClass } from '#ui/button.tsx'
import { ExerciseList } from './exercise-list.tsx'
import styles from './lab-page.module.css'
import { ReadingMoves } from './reading-moves.tsx'
import { Register } from './register.tsx'
import { SettledBars } from './settled-bars.tsx'
import { useStandings, type Standings } from './use-standings.ts'

type LabPageProps = {
  readonly content: LabContent
  readonly loadExercise: (id: string) => Promise<LabExerciseContent | undefined>
}

/** The source lab: how to read against a source, the exercises, and the register of doubtful places. */
export function LabPage({ content, loadExercise }: LabPageProps) {
  const { exercises, register, specimen } = content
  const standings = useStandings(loadExercise)
  const next = exercises.find(({ id }) => !standings.has(id))
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <div>
          <p className={styles.eyebrow}>
            <AppLink to={sourcesPath}>Sources</AppLink>
          </p>
          <h1>Source lab</h1>
          <p className={styles.lede}>
            {`Two papers, and ${register.length} places where they slip, contradict themselves or contradict each other. No source is free of such places. Here you take some of them apart: read what stands on the page, decide, and then see what would settle it.`}
          </p>
          {next ? (
            <p className={styles.begin}>
              <AppLink to={labExercisePath(next.id)} className={buttonClass()}>
                {standings.size === 0 ? 'Begin' : 'Go on'}
              </AppLink>
              <span>{next.title}</span>
            </p>
          ) : null}
          <nav className={styles.jumps} aria-label="On this page">
            <a href="#exercises">The exercises</a>
            <a href="#register">The register</a>
          </nav>
        </div>
        {specimen.length > 0 ? <Specimen accounts={specimen} /> : null}
      </header>
      <ReadingMoves />
      <section className={styles.section} aria-labelledby="exercises">
        <h2 id="exercises" tabIndex={-1}>
          The exercises
        </h2>
        <p className={styles.prose}>{progressText(exercises.length, standings)}</p>
        <ExerciseList exercises={exercises} standings={standings} />
      </section>
      <section className={styles.section} aria-labelledby="register">
        <h2 id="register" tabIndex={-1}>
          The register
        </h2>
        <p className={styles.prose}>
          {`All ${register.length} doubtful places, each with its likely reading on a page of its own. How far are they settled?`}
        </p>
        <SettledBars entries={register} />
        <Register entries={register} />
      </section>
    </article>
  )
}

/** A disagreement on show, as the first exercise has it. */
function Specimen({ accounts }: { readonly accounts: LabContent['specimen'] }) {
  return (
    <figure className={styles.specimen}>
      <AccountList accounts={accounts} settled={false} />
      <figcaption>Both stand in print. Which of them would you believe, and why?</figcaption>
    </figure>
  )
}

function progressText(all: number, standings: Standings): string {
  if (standings.size === 0) return `${all} exercises, of a few minutes each, in any order.`
  const solved = [...standings.values()].filter((standing) => standing === 'solved').length
  return `${all} exercises. You have tried ${standings.size} and solved ${solved}; solved means full marks at least once.`
}
