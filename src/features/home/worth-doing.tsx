import { BorderKey } from '#blocks/mastery/border-key.tsx'
import { objectivesPath } from '#domain/lesson/addresses.ts'
import type { Suggestion } from '#domain/mastery/suggestions.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './worth-doing.module.css'

type WorthDoingProps = { readonly suggestions: readonly Suggestion[] }

/** A few things to do next, each with its reason. */
export function WorthDoing({ suggestions }: WorthDoingProps) {
  return (
    <section className={styles.next} aria-labelledby="worth-doing">
      <h2 id="worth-doing" className={styles.heading}>
        Worth doing next
      </h2>
      <ol className={styles.list}>
        {suggestions.map(({ to, text, why, question }) => (
          <li key={to}>
            <AppLink to={to} className={styles.what}>
              {text}
            </AppLink>
            <p>{why}</p>
            {question ? (
              <AppLink to={question.to} className={styles.then}>
                Then try a question
                <span className="visually-hidden">{`: ${question.prompt}`}</span>
              </AppLink>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What the lines on the map mean; the same for everybody. */
export function AboutBorders() {
  return (
    <section className={styles.about} aria-labelledby="about-borders">
      <h2 id="about-borders" className={styles.heading}>
        How the border is drawn
      </h2>
      <p>
        A module’s border has a piece for each of its objectives. It is a line on a plan until you
        answer questions, and demarcated once your answers show, over days, that you know it.
      </p>
      <BorderKey />
      <p>
        <AppLink to={objectivesPath} className={styles.then}>
          Every objective, and where you stand
        </AppLink>
      </p>
    </section>
  )
}
