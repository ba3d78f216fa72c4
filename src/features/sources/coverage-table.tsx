import { placeInPaper } from '#domain/evidence/paragraph-name.ts'
import { evidencePath, lessonPath } from '#domain/lesson/addresses.ts'
import type { ParagraphCoverage } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import styles from './coverage.module.css'
import {
  counted,
  idInWords,
  sectionsOf,
  type CoveredPaper,
  type CoveredSection,
} from './coverage.ts'

/** `module/lesson` → the lesson's title. */
export type LessonTitles = ReadonlyMap<string, string>

type CoverageTableProps = { readonly paper: CoveredPaper; readonly titles: LessonTitles }

/** The strip as a table: what rests on each paragraph, who teaches it, how many questions test it. */
export function CoverageTable({ paper, titles }: CoverageTableProps) {
  return (
    <ScrollRegion label={`Paragraphs of ${paper.author}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Paragraph</th>
            <th scope="col">Kind</th>
            <th scope="col">Rests on it</th>
            <th scope="col">Taught by</th>
            <th scope="col">Tested by</th>
          </tr>
        </thead>
        {sectionsOf(paper).map((section) => (
          <tbody key={section.key}>
            <SectionRow section={section} titles={titles} />
            {section.paragraphs.map((paragraph) => (
              <tr
                key={paragraph.name}
                id={paragraph.name}
                tabIndex={-1}
                data-paragraphs={paragraph.name}
              >
                <th scope="row" className={styles.mark}>
                  {placeInPaper(paragraph.name)}
                </th>
                <td>{idInWords(paragraph.kind)}</td>
                <CoverageFields paragraph={paragraph} titles={titles} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}

function SectionRow({
  section,
  titles,
}: {
  readonly section: CoveredSection
  readonly titles: LessonTitles
}) {
  const { heading, mark, title } = section
  const name = mark ? `${mark} ${title}` : title
  if (!heading)
    return (
      <tr className={styles.sectionRow}>
        <th scope="rowgroup" colSpan={5}>
          {name}
        </th>
      </tr>
    )
  return (
    <tr
      id={heading.name}
      tabIndex={-1}
      className={styles.sectionRow}
      data-paragraphs={heading.name}
    >
      <th scope="rowgroup" colSpan={2}>
        {name}
      </th>
      <CoverageFields paragraph={heading} titles={titles} />
    </tr>
  )
}

type CoverageFieldsProps = { readonly paragraph: ParagraphCoverage; readonly titles: LessonTitles }

function CoverageFields({ paragraph, titles }: CoverageFieldsProps) {
  const { entries, testedBy } = paragraph
  const order = [...titles.keys()]
  const taughtBy = [...paragraph.taughtBy].sort(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  )
  // A heading or a title line is no gap when nothing rests on it, so its fields stay empty.
  const none = ['heading', 'title'].includes(paragraph.kind) ? '' : 'none'
  return (
    <>
      <td data-label="Rests on it">
        {entries.length === 0 ? (
          <span className={styles.none}>{none}</span>
        ) : (
          <details className={styles.entries}>
            <summary>{counted(entries.length, 'entry', 'entries')}</summary>
            <ul>
              {entries.map((id) => (
                <li key={id}>
                  <AppLink to={evidencePath(id)}>{id}</AppLink>
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td data-label="Taught by">
        {taughtBy.length === 0 ? (
          <span className={styles.none}>{none}</span>
        ) : (
          <ul className={styles.lessons}>
            {taughtBy.map((lesson) => (
              <li key={lesson}>
                <LessonLink lesson={lesson} title={titles.get(lesson)} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label="Tested by">
        {testedBy === 0 ? (
          <span className={styles.none}>{none}</span>
        ) : (
          counted(testedBy, 'question')
        )}
      </td>
    </>
  )
}

function LessonLink({
  lesson,
  title,
}: {
  readonly lesson: string
  readonly title: string | undefined
}) {
  const [module = '', id = ''] = lesson.split('/')
  return <AppLink to={lessonPath(module, id)}>{title ?? idInWords(id)}</AppLink>
}
