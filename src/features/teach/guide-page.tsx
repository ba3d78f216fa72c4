import { SourcesProvider } from '#blocks/sources-context.tsx'
import { Beyond } from '#blocks/text/beyond.tsx'
import type { GuideContent } from '#domain/teaching/guide-content.ts'
import { ClassPlans } from '#features/teach/parts/class-plans.tsx'
import { Discussion, Fairness } from '#features/teach/parts/discussion.tsx'
import { GuideFigures } from '#features/teach/parts/guide-figures.tsx'
import { GuideGlance } from '#features/teach/parts/guide-glance.tsx'
import { GuideHead } from '#features/teach/parts/guide-head.tsx'
import { GuideSection } from '#features/teach/parts/guide-section.tsx'
import { LessonTable, ObjectiveTable } from '#features/teach/parts/guide-tables.tsx'
import { Misconceptions } from '#features/teach/parts/misconceptions.tsx'
import { Reading } from '#features/teach/parts/reading.tsx'
import styles from './guide-page.module.css'

/** The teacher's guide to a module: what a person wrote, and around it what the course itself tells. */
export function GuidePage({ content }: { readonly content: GuideContent }) {
  const { guide, statements, discrepancies } = content
  return (
    <SourcesProvider sources={{ statements, discrepancies, terms: {}, figures: {} }}>
      <article className={styles.page}>
        <GuideHead content={content} />
        <GuideGlance content={content} />
        <GuideSection id="plans" title="Two class plans">
          <ClassPlans plans={guide.timing} />
        </GuideSection>
        <GuideSection id="reading" title="Paragraphs to assign">
          <Reading reading={guide.reading} />
        </GuideSection>
        <GuideSection id="discussion" title="For discussion">
          <Discussion prompts={guide.discussion} />
        </GuideSection>
        {guide.fairness.length > 0 ? (
          <GuideSection id="fairness" title="Holding a fair discussion">
            <Fairness notes={guide.fairness} />
          </GuideSection>
        ) : null}
        <GuideSection id="pitfalls" title="Where classes go wrong">
          <ul className={styles.pitfalls}>
            {guide.pitfalls.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </GuideSection>
        <GuideSection id="misconceptions" title="What students get wrong">
          <Misconceptions misconceptions={content.misconceptions} />
        </GuideSection>
        <GuideSection id="objectives" title="Objectives, taught and tested">
          <ObjectiveTable content={content} />
        </GuideSection>
        <GuideSection id="lessons" title="Lessons and figures">
          <LessonTable content={content} />
          <GuideFigures content={content} />
        </GuideSection>
        {guide.beyond ? (
          <GuideSection id="beyond" title="One step beyond the papers">
            <h3 className={styles.activity}>{guide.beyond.title}</h3>
            <Beyond source={guide.beyond.source} asOf={guide.beyond.asOf}>
              <p>{guide.beyond.activity}</p>
            </Beyond>
          </GuideSection>
        ) : null}
      </article>
    </SourcesProvider>
  )
}
