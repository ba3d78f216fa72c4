import { useSources } from '#blocks/sources-context.tsx'
import { evidencePath } from '#domain/lesson/addresses.ts'
import type { Measure } from '#domain/outside/measures.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './about-measure.module.css'

/** What the chosen measure counts, how it is computed, and whose numbers it rests on. */
export function AboutMeasure({ measure }: { readonly measure: Measure }) {
  const { statements } = useSources()
  const { title, unit, formula, evidence } = measure
  const sources = evidence.flatMap((id) => {
    const outside = statements[id]?.outside
    return outside ? [{ id, ...outside }] : []
  })
  return (
    <section className={styles.about} aria-labelledby="about-measure">
      <h3 id="about-measure">{`What “${title}” is`}</h3>
      <dl className={styles.facts}>
        <div>
          <dt>Unit</dt>
          <dd>{unit}</dd>
        </div>
        <div>
          <dt>Computed</dt>
          <dd>{formula ?? 'No: the values are those of the source.'}</dd>
        </div>
        {sources.map(({ id, label, source, definition, years, asOf, licence }) => (
          <div key={id}>
            <dt>
              <AppLink to={evidencePath(id)}>{label}</AppLink>
            </dt>
            <dd>
              <p>{definition}</p>
              <p className={styles.source}>
                {`${source}. Years: ${years}. As of ${asOf}. Licence: ${licence}.`}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
