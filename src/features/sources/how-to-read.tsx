import { statementTone } from '#blocks/cite/statement-tone.ts'
import { statementKindLabel, type StatementKind } from '#domain/evidence/statement-kind.ts'
import { labPath } from '#domain/lesson/further-addresses.ts'
import type { SourcesContent } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './sources-page.module.css'

const kinds: readonly (readonly [kind: StatementKind, advice: string])[] = [
  [
    'fact',
    'A date, place, number, signature or act that a paper reports. It can be checked, and some of them fail the check.',
  ],
  [
    'jia-claim',
    'Jia interprets, explains or values. The course names him each time, and you may disagree with him.',
  ],
  [
    'ding-claim',
    'The same for Ding. Where both authors explain one event, read their claims against each other.',
  ],
  [
    'outside-data',
    'Figures and events from outside the papers, with their own source and date. They never stand in for what an author says.',
  ],
]

/** How to read two papers that differ: the kinds of statements, and what is done about doubts. */
export function HowToRead({ counts }: { readonly counts: SourcesContent['counts'] }) {
  return (
    <section className={styles.section} aria-labelledby="how-to-read">
      <h2 id="how-to-read" tabIndex={-1}>
        How to read the two
      </h2>
      <p className={styles.prose}>
        {`The course puts what the papers say into ${counts.statements} statements of its own words. Each names its paragraphs and is of one kind:`}
      </p>
      <dl className={styles.kinds}>
        {kinds.map(([kind, advice]) => (
          <div key={kind}>
            <dt>
              <Tag tone={statementTone(kind)} text={statementKindLabel(kind)} />
            </dt>
            <dd>{advice}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Tag tone="contested" text="Doubtful place" />
          </dt>
          <dd>{`Papers err, contradict themselves and contradict each other. ${counts.discrepancies} such places are listed, each with what the sources say, the likely reading, and how far it is settled. No question is keyed on a damaged passage.`}</dd>
        </div>
      </dl>
      <p className={styles.further}>
        <AppLink to="/evidence/">All entries of the evidence base</AppLink>
        <AppLink to="/evidence/?kind=doubt">The doubtful places</AppLink>
        <AppLink to={labPath}>The source lab: try your own eye on them</AppLink>
      </p>
    </section>
  )
}
