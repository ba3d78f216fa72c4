import type { ModuleOutline } from '#domain/lesson/course.ts'
import type { SourcesContent } from '#domain/lesson/page-content.ts'
import { CoverageLegend, CoverageStrip } from './coverage-strip.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { coverageTotals, type CoverageTotals } from './coverage.ts'
import { HowToRead } from './how-to-read.tsx'
import { PaperAbout } from './paper-about.tsx'
import styles from './sources-page.module.css'

type TaughtModule = {
  readonly id: string
  readonly lessons: readonly Pick<ModuleOutline['lessons'][number], 'id' | 'title'>[]
}

type SourcesPageProps = {
  readonly content: SourcesContent
  /** Titles of the lessons that teach a paragraph; without them a link shows its lesson's id in words. */
  readonly modules?: readonly TaughtModule[]
}

/** The two papers as sources, and how far the course covers them, paragraph by paragraph. */
export function SourcesPage({ content, modules = [] }: SourcesPageProps) {
  const { papers, counts } = content
  const titles = new Map(
    modules.flatMap(({ id, lessons }) =>
      lessons.map((lesson) => [`${id}/${lesson.id}`, lesson.title] as const),
    ),
  )
  return (
    <article className={styles.page}>
      <h1>Sources</h1>
      <p className={styles.lede}>
        The course reads two papers that explain the same success differently. Here is what kind of
        texts they are, how to read them, and how much of each the course has reached.
      </p>
      <section className={styles.section} aria-labelledby="papers">
        <h2 id="papers">The two papers</h2>
        <div className={styles.pair}>
          {papers.map((paper) => (
            <PaperAbout key={paper.id} paper={paper} />
          ))}
        </div>
      </section>
      <HowToRead counts={counts} />
      <section className={styles.section} aria-labelledby="coverage">
        <h2 id="coverage" tabIndex={-1}>
          What is taught and tested
        </h2>
        <p className={styles.prose}>{totalsInWords(coverageTotals(papers))}</p>
        <CoverageLegend />
        <p className={styles.further}>
          <a href="#paragraphs">The same as a table</a>
        </p>
        <div className={styles.pair}>
          {papers.map((paper) => (
            <section key={paper.id}>
              <h3>{paper.author}</h3>
              <CoverageStrip paper={paper} />
            </section>
          ))}
        </div>
      </section>
      <section className={styles.section} aria-labelledby="paragraphs">
        <h2 id="paragraphs" tabIndex={-1}>
          Paragraph by paragraph
        </h2>
        {papers.map((paper) => (
          <section key={paper.id} className={styles.table}>
            <h3>{paper.author}</h3>
            <CoverageTable paper={paper} titles={titles} />
          </section>
        ))}
      </section>
    </article>
  )
}

/** Counted from the lessons and questions themselves. */
export function totalsInWords({ body, known, taught, tested, both }: CoverageTotals): string {
  return `Of ${body} body paragraphs, ${known} carry evidence, ${taught} are taught by a lesson and ${tested} tested by a question; ${both} are both. The count is made from the lessons and questions themselves each time the course is built.`
}
