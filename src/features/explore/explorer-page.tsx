import { useCallback, useMemo } from 'react'
import { useLocation } from 'react-router'
import { SourcesProvider } from '#blocks/sources-context.tsx'
import type { ExplorerContent } from '#domain/outside/explorer-content.ts'
import { explorerQuery, measureOf, readExplorerView } from '#domain/outside/explorer-view.ts'
import { StatusLine } from '#ui/status-line.tsx'
import { Tag } from '#ui/tag.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { AboutMeasure } from './about-measure.tsx'
import { ExplorerFigure } from './explorer-figure.tsx'
import { ExplorerForm } from './explorer-form.tsx'
import { offerOf, statusOf } from './explorer-offer.ts'
import { Questions } from './questions.tsx'
import { ReadyViews } from './ready-views.tsx'
import styles from './explorer-page.module.css'

/** The outside data as one likes to see them; the address carries what is chosen. */
export function ExplorerPage({ content }: { readonly content: ExplorerContent }) {
  const offer = useMemo(() => offerOf(content), [content])
  const nothing = useMemo(() => ({ view: offer.start, said: [] }), [offer])
  const { key, search } = useLocation()
  const [asked, choose] = useAddressChoice({
    search,
    read: useCallback((query: URLSearchParams) => readExplorerView(query, offer), [offer]),
    queryOf: useCallback(
      ({ view }: ReturnType<typeof readExplorerView>) => explorerQuery(view, offer),
      [offer],
    ),
    nothing,
    moment: key,
  })
  const { view } = asked
  const measure = measureOf(offer, view.measure)
  return (
    <SourcesProvider
      sources={{ statements: content.statements, discrepancies: {}, terms: {}, figures: {} }}
    >
      <article className={styles.page}>
        <h1>Explorer</h1>
        <p className={styles.beyond}>
          <Tag tone="boundary" text="Beyond the papers" />
        </p>
        <p className={styles.lede}>
          <span>{content.lede}</span> <a href="#questions">What they can test, and what not</a>
        </p>
        <ReadyViews views={content.views} offer={offer} />
        <section className={styles.view} aria-labelledby="view">
          <h2 id="view" tabIndex={-1}>
            Your view
          </h2>
          <ExplorerForm view={view} offer={offer} onChange={choose} />
          <StatusLine className={`${styles.said}`} text={statusOf(asked, measure)} />
          <ExplorerFigure measure={measure} view={view} offer={offer} />
          <AboutMeasure measure={measure} />
        </section>
        <Questions questions={content.questions} />
      </article>
    </SourcesProvider>
  )
}
