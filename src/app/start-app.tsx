/** Starts the app in the browser: loads the page of the address, then takes over the built HTML. */
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { StoreProvider } from '#store/store-context.tsx'
import { pageTookOver } from '#blocks/island.tsx'
import { App } from './app.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { loadPage } from './page-cache.ts'
import { createServices } from './services.ts'

const base = import.meta.env.BASE_URL

function addressInApp(): string {
  const { pathname, search } = window.location
  return `/${pathname.slice(base.length)}${search}`
}

export async function startApp(): Promise<void> {
  const root = document.getElementById('app')
  if (!root) throw new Error('The page has no element with the id "app".')
  const stores = createServices()
  await loadPage(addressInApp())
  const app = (
    <StrictMode>
      <ErrorBoundary>
        <StoreProvider stores={stores}>
          <BrowserRouter basename={base}>
            <App />
          </BrowserRouter>
        </StoreProvider>
      </ErrorBoundary>
    </StrictMode>
  )
  if (root.firstElementChild && root.dataset['page'] !== 'any') hydrateRoot(root, app)
  else {
    pageTookOver()
    createRoot(root).render(app)
  }
  stores.preferences.actions.start()
  void stores.learner.actions.start()
}
