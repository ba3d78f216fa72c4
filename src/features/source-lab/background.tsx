import { MarkedText } from '#blocks/cite/marked-text.tsx'
import { settledLabel } from '#domain/evidence/discrepancy-words.ts'
import { evidencePath } from '#domain/lesson/addresses.ts'
import type { LabExerciseContent } from '#domain/source-lab/lab-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './background.module.css'

type BackgroundProps = { readonly content: LabExerciseContent }

/** What lies behind an exercise, told once it is answered: all of it but `settle` is the discrepancy's own. */
export function Background({ content }: BackgroundProps) {
  return (
    <section
      className={styles.background}
      aria-labelledby="background"
      data-evidence={content.discrepancy.id}
    >
      <h2 id="background">What lies behind it</h2>
      <BackgroundParts content={content} />
    </section>
  )
}

/** Without a script nothing can be answered; the same can still be read. */
export function BackgroundWithoutScript({ content }: BackgroundProps) {
  return (
    <noscript>
      <details className={styles.background}>
        <summary>What lies behind it: what would settle it, the likely reading, the lesson</summary>
        <BackgroundParts content={content} />
      </details>
    </noscript>
  )
}

function BackgroundParts({ content: { exercise, discrepancy } }: BackgroundProps) {
  const { id, reading, paragraphs, settled, basis, lesson } = discrepancy
  const how = settledLabel(settled)
  // Many a ground only says once more how far it is settled.
  const says = (words: string) => words.toLowerCase().replace(/[.]$/, '')
  const isTold = says(how).includes(says(basis))
  return (
    <>
      <h3>What would settle it</h3>
      <p>{exercise.settle}</p>
      <h3>The likely reading</h3>
      <p>
        <MarkedText text={reading} paragraphs={paragraphs} />
      </p>
      <dl className={styles.grounds}>
        <dt>How settled</dt>
        <dd>{how}</dd>
        {isTold ? null : (
          <>
            <dt>Rests on</dt>
            <dd>{basis}</dd>
          </>
        )}
      </dl>
      <h3>What a reader can learn</h3>
      <p className={styles.lesson}>{lesson}</p>
      <p className={styles.further}>
        <AppLink to={evidencePath(id)}>The whole entry in the evidence base</AppLink>
      </p>
    </>
  )
}
