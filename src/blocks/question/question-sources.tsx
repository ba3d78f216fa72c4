import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { AppLink } from '#ui/app-link.tsx'
import styles from './question-sources.module.css'

export type SectionLink = { readonly to: string; readonly text: string }

type QuestionSourcesProps = {
  /** Ids of the question's evidence. */
  readonly evidence: readonly string[]
  readonly lessonLink: SectionLink | undefined
}

/** What a question rests on, and where the course teaches it. */
export function QuestionSources({ evidence, lessonLink }: QuestionSourcesProps) {
  return (
    <p className={styles.sources}>
      <EvidenceMarks ids={evidence} />
      {lessonLink && (
        <AppLink to={lessonLink.to} className={styles.link}>
          {lessonLink.text}
        </AppLink>
      )}
    </p>
  )
}
