import type { ReadyView } from '#domain/outside/explorer-content.ts'
import { explorePath } from '#domain/lesson/further-addresses.ts'
import { explorerQuery, type Offer } from '#domain/outside/explorer-view.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './ready-views.module.css'

type ReadyViewsProps = { readonly views: readonly ReadyView[]; readonly offer: Offer }

/** Views to begin with, each under an address of its own. */
export function ReadyViews({ views, offer }: ReadyViewsProps) {
  return (
    <nav className={styles.nav} aria-labelledby="ready-views">
      <h2 id="ready-views">Views to begin with</h2>
      <ul className={styles.views}>
        {views.map(({ title, measure, countries, from, to }) => (
          <li key={title}>
            <AppLink
              className={styles.view}
              to={`${explorePath}${explorerQuery({ measure, countries, from, to }, offer)}#view`}
            >
              {title}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
