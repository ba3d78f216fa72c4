import { SourcesProvider } from '#blocks/sources-context.tsx'
import { Beyond } from '#blocks/text/beyond.tsx'
import { lessonPath, quizPath, teachPath } from '#domain/lesson/addresses.ts'
import type { GuideContent } from '#domain/teaching/guide-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { ClassPlans } from './parts/class-plans.tsx'
import { Discussion, Fairness } from './parts/discussion.tsx'
import { GuideGlance } from './parts/guide-glance.tsx'
import { GuideSection } from './parts/guide-section.tsx'
import { LessonTable, ObjectiveTable } from './parts/guide-tables.tsx'
import { Misconceptions } from './parts/misconceptions.tsx'
import { Reading } from './parts/reading.tsx'
import styles from './guide-page.module.css'

/** The teacher's guide to a module: what a person wrote, and around it what the course itself tells. */
export function GuidePage({ content }: { readonly content: GuideContent }) {
  const { module, guide, statements, discrepancies } = content
  const [from, to] = module.years
  return (
    <SourcesProvider sources={{ statements, discrepancies, terms: {}, figures: {} }}>
      <article className={styles.page}>
        <header>
          <p className={styles.eyebrow}>{`Teacher’s guide · Module ${module.number} · ${from}–${to}`}</p>
          <h1>{`Teaching ${module.title}`}</h1>
          <p className={styles.lede}>{guide.intro}</p>
          <p className={styles.outcome}>
            <b>What a student leaves with</b> <span>{module.outcome}</span>
          </p>
          <Ways content={content} />
        </header>
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
          <Figures content={content} />
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

function Ways({ content: { module, lessons } }: { readonly content: GuideContent }) {
  const first = lessons[0]
  return (
    <nav className={styles.ways} aria-label="From this guide">
      {first ? <AppLink to={lessonPath(module.id, first.id)}>The first lesson</AppLink> : null}
      <AppLink to={quizPath(module.id)}>The module quiz</AppLink>
      <AppLink to={teachPath}>All guides</AppLink>
    </nav>
  )
}

function Figures({ content: { module, lessons, figures } }: { readonly content: GuideContent }) {
  if (figures.length === 0) return null
  const titles = new Map(lessons.map((lesson) => [lesson.id, lesson.title]))
  return (
    <>
      <h3 className={styles.figuresHead}>Figures to show</h3>
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <span>{figure.title}</span>{' '}
            {figure.lessons.map((lesson) => (
              <AppLink key={lesson} to={lessonPath(module.id, lesson)}>
                {titles.get(lesson) ?? lesson}
              </AppLink>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
