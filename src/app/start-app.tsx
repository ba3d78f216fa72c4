/** Starts the app in the browser: loads the page of the address, then takes over the built HTML. */
import { StrictMode, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter, MemoryRouter } from 'react-router'
import { StoreProvider } from '#store/store-context.tsx'
import { pageTookOver } from '#blocks/island.tsx'
import { App } from './app.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { loadPage } from './page-cache.ts'
import { createServices } from './services.ts'

const base = import.meta.env.BASE_URL

/**
 * In a sandboxed frame the page has no origin ("null") and may not change its address: every move would
 * load a new page, and what is only in memory there would be gone. So moves stay in memory too.
 */
function AddressRouter({ children }: { readonly children: ReactNode }) {
  if (window.origin !== 'null') return <BrowserRouter basename={base}>{children}</BrowserRouter>
  const { pathname, search, hash } = window.location
  return (
    <MemoryRouter basename={base} initialEntries={[pathname + search + hash]}>
      {children}
    </MemoryRouter>
  )
}

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
          <AddressRouter>
            <App />
          </AddressRouter>
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
