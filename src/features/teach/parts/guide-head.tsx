import { lessonPath, quizPath, teachPath } from '#domain/lesson/addresses.ts'
import type { GuideContent } from '#domain/teaching/guide-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './guide-head.module.css'

/** What the module does in a course, what a student leaves with, and where one can go from here. */
export function GuideHead({
  content: { module, guide, lessons },
}: {
  readonly content: GuideContent
}) {
  const [from, to] = module.years
  const first = lessons[0]
  return (
    <header>
      <p className={styles.eyebrow}>{`Module ${module.number} · ${from}–${to}`}</p>
      <h1 className={styles.title}>{`Teacher’s guide: ${module.title}`}</h1>
      <p className={styles.lede}>{guide.intro}</p>
      <p className={styles.outcome}>
        <b>What a student leaves with</b> <span>{module.outcome}</span>
      </p>
      <nav className={styles.ways} aria-label="From this guide">
        {first ? <AppLink to={lessonPath(module.id, first.id)}>The first lesson</AppLink> : null}
        <AppLink to={quizPath(module.id)}>The module quiz</AppLink>
        <AppLink to={teachPath}>All guides</AppLink>
      </nav>
    </header>
  )
}
