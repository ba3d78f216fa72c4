import type { ReactNode } from 'react'
import { YearsRibbon } from '#blocks/years-ribbon/years-ribbon.tsx'
import {
  atlasPath,
  casesPath,
  glossaryPath,
  historyPath,
  homePath,
  progressPath,
  reviewPath,
  settingsPath,
  sincePath,
  sourcesPath,
  teachPath,
  timelinePath,
  findPath,
} from '#domain/lesson/addresses.ts'
import { FindButton } from '#features/find/find-button.tsx'
import { SaveIndicator, StorageBanner } from '#features/save-state/save-indicator.tsx'
import { AppLink } from '#ui/app-link.tsx'
import styles from './app-layout.module.css'
import type { LoadedPage } from './page.ts'

const places = [
  { path: homePath, text: 'Course', also: ['/learn/', '/quiz/', '/q/', casesPath] },
  { path: reviewPath, text: 'Review', also: [reviewPath] },
  {
    path: progressPath,
    text: 'Progress',
    also: [progressPath, historyPath, '/attempt/', '/notes/'],
  },
  { path: timelinePath, text: 'Timeline', also: [] },
  { path: atlasPath, text: 'Atlas', also: [atlasPath, '/explore/'] },
  { path: sourcesPath, text: 'Sources', also: ['/evidence/'] },
  { path: glossaryPath, text: 'Glossary', also: [glossaryPath] },
  { path: settingsPath, text: 'Settings', also: [] },
]

type AppLayoutProps = {
  readonly path: string
  readonly ribbon: LoadedPage['ribbon']
  readonly children: ReactNode
}

/** Head with the way around, the years ribbon, the page, and the foot. */
export function AppLayout({ path, ribbon, children }: AppLayoutProps) {
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={styles.head}>
        <AppLink to={homePath} className={styles.brand}>
          SCO Primer
        </AppLink>
        <nav className={styles.nav} aria-label="Main">
          {places.map((place) => (
            <AppLink
              key={place.path}
              to={place.path}
              aria-current={isCurrent(path, place) ? 'page' : undefined}
            >
              {place.text}
            </AppLink>
          ))}
          <FindButton />
        </nav>
        <SaveIndicator />
      </header>
      {ribbon ? <YearsRibbon years={ribbon.years} subject={ribbon.subject} /> : null}
      <StorageBanner />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p>
          A course on the Shanghai Five and the SCO. Facts, claims and doubts are told apart, and
          each shows its paragraph.
        </p>
        <p className={styles.ways}>
          <AppLink to={findPath}>Find</AppLink>
          <AppLink to="/evidence/">Evidence base</AppLink>
          <AppLink to={casesPath}>Two explanations, one case</AppLink>
          <AppLink to={sincePath}>Since the papers</AppLink>
          <AppLink to={teachPath}>For teachers</AppLink>
        </p>
      </footer>
    </div>
  )
}

function isCurrent(path: string, place: (typeof places)[number]): boolean {
  const here = path.endsWith('/') ? path : `${path}/`
  return here === place.path || place.also.some((start) => here.startsWith(start))
}
