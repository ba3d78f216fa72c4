import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { useSources } from '#blocks/sources-context.tsx'
import { evidencePath } from '#domain/lesson/addresses.ts'
import type { DiscussionPrompt, TeachingGuide } from '#domain/teaching/teaching-guide.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './discussion.module.css'

/** Questions for the class, each with what a good discussion reaches. */
export function Discussion({ prompts }: { readonly prompts: readonly DiscussionPrompt[] }) {
  return (
    <ol className={styles.prompts}>
      {prompts.map(({ prompt, look, evidence, doubts }) => (
        <li key={prompt}>
          <div>
            <h3>{prompt}</h3>
            <p>{look}</p>
          </div>
          <Grounds evidence={evidence} doubts={doubts} />
        </li>
      ))}
    </ol>
  )
}

/** How to speak of what is contested; a plain note each. */
export function Fairness({ notes }: { readonly notes: TeachingGuide['fairness'] }) {
  return (
    <ul className={styles.notes}>
      {notes.map(({ matter, note, evidence, doubts }) => (
        <li key={matter}>
          <h3>{matter}</h3>
          <p>{note}</p>
          <Grounds evidence={evidence} doubts={doubts} />
        </li>
      ))}
    </ul>
  )
}

type GroundsProps = { readonly evidence: readonly string[]; readonly doubts: readonly string[] }

function Grounds({ evidence, doubts }: GroundsProps) {
  const { discrepancies } = useSources()
  const entries = doubts.flatMap((id) => discrepancies[id] ?? [])
  if (evidence.length === 0 && entries.length === 0) return null
  return (
    <p className={styles.grounds}>
      {evidence.length > 0 ? <EvidenceMarks ids={evidence} /> : null}
      {entries.map(({ id, title, types }) => (
        <AppLink key={id} to={evidencePath(id)} className={styles.doubt}>
          {`${types.includes('papers-disagree') ? 'Papers disagree' : 'Doubtful'}: ${title}`}
        </AppLink>
      ))}
    </p>
  )
}
