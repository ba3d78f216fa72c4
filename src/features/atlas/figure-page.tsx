import { useLocation } from 'react-router'
import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { LessonFigure } from '#blocks/figure/lesson-figure.tsx'
import { SourcesProvider } from '#blocks/sources-context.tsx'
import { readFigureChoices, type FigureChoices } from '#charts/frame/shown.ts'
import type { AtlasFigureContent, FigureLink } from '#domain/atlas/atlas-content.ts'
import { addressQuery } from '#domain/base/address-query.ts'
import { atlasPath, evidencePath, lessonPath, questionPath } from '#domain/lesson/addresses.ts'
import { atlasFigurePath } from '#domain/lesson/further-addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import styles from './figure-page.module.css'

type FigurePageProps = { readonly content: AtlasFigureContent }

const nothing: FigureChoices = {}
const queryOf = (choices: FigureChoices) => addressQuery(Object.entries(choices))

/** A figure on a page of its own, whose address carries what a reader has set in it. */
export function FigurePage({ content }: FigurePageProps) {
  const { figure, statements, discrepancies, section, number, count } = content
  const { key, search } = useLocation()
  const [choices, onChoose] = useAddressChoice({
    search,
    read: readFigureChoices,
    queryOf,
    nothing,
    moment: key,
  })
  return (
    <SourcesProvider
      sources={{ statements, discrepancies, terms: {}, figures: { [figure.id]: figure } }}
    >
      <article className={styles.page}>
        <p className={styles.eyebrow}>
          <AppLink to={atlasPath}>Atlas</AppLink>
          <span>{section}</span>
        </p>
        <h1 className={styles.title}>{`Figure ${number} of ${count}`}</h1>
        <LessonFigure id={figure.id} state={{ choices, onChoose }} />
        <Uses content={content} />
        <Rests content={content} />
        <nav className={styles.neighbours} aria-label="Figures">
          {content.previous ? <Neighbour rel="prev" figure={content.previous} /> : null}
          {content.next ? <Neighbour rel="next" figure={content.next} /> : null}
        </nav>
      </article>
    </SourcesProvider>
  )
}

/** Where the course teaches with the figure and asks about it. */
function Uses({ content: { places, questions } }: FigurePageProps) {
  if (places.length + questions.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="uses">
      <h2 id="uses">Where the course uses it</h2>
      <ul>
        {places.map(({ module, lesson, lessonTitle, section, sectionTitle }) => (
          <li key={`${lesson}#${section}`}>
            <AppLink to={lessonPath(module, lesson, section)}>
              {sectionTitle ? `${lessonTitle}: ${sectionTitle}` : lessonTitle}
            </AppLink>
          </li>
        ))}
        {questions.map(({ id, prompt }) => (
          <li key={id}>
            <AppLink to={questionPath(id)}>{`Question: ${prompt}`}</AppLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The entries of the evidence base behind the values, and what is doubtful about them. */
function Rests({ content: { rests, statements, discrepancies } }: FigurePageProps) {
  const doubts = Object.values(discrepancies)
  return (
    <section className={styles.part} aria-labelledby="rests">
      <h2 id="rests">What it rests on</h2>
      <ul className={styles.rests}>
        {rests.map((id) => (
          <li key={id}>
            <span>{statements[id]?.statement ?? id}</span> <EvidenceMarks ids={[id]} />
          </li>
        ))}
      </ul>
      {doubts.length > 0 ? (
        <>
          <h3>Doubtful places</h3>
          <ul>
            {doubts.map(({ id, title }) => (
              <li key={id}>
                <AppLink to={evidencePath(id)}>{title}</AppLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

type NeighbourProps = { readonly rel: 'prev' | 'next'; readonly figure: FigureLink }

function Neighbour({ rel, figure }: NeighbourProps) {
  return (
    <AppLink to={atlasFigurePath(figure.id)} rel={rel} className={styles.neighbour}>
      <b>{rel === 'prev' ? 'Previous' : 'Next'}</b>
      <span>{figure.title}</span>
    </AppLink>
  )
}
