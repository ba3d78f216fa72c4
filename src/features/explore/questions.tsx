import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import type { ExplorerQuestion } from '#domain/outside/explorer-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './questions.module.css'

/** What the data can say to the papers, and what not. */
export function Questions({ questions }: { readonly questions: readonly ExplorerQuestion[] }) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" tabIndex={-1}>
        What the data can test
      </h2>
      <div className={styles.questions}>
        {questions.map(({ title, text, limits, evidence, links }) => (
          <div key={title} className={styles.question}>
            <h3>{title}</h3>
            <p>
              <span>{text}</span> <EvidenceMarks ids={evidence} />
            </p>
            <p>
              <b>What they cannot say.</b> <span>{limits}</span>
            </p>
            <ul>
              {links.map((link) => (
                <li key={link.to}>
                  <AppLink to={link.to}>{link.title}</AppLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
