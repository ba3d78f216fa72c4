/** The Explorer: its code and the outside data, loaded side by side. */
import { loadExplorer } from '#content/reference-catalog.ts'
import type { LoadedPage } from '#app/page.ts'

export async function explorer(): Promise<LoadedPage> {
  const [{ ExplorerPage }, content] = await Promise.all([
    import('#features/explore/explorer-page.tsx'),
    loadExplorer(),
  ])
  return {
    head: {
      title: 'Explorer',
      description:
        'Choose countries, a measure and years over data from beyond the papers, and see them as a drawing, as a table and in words.',
    },
    element: <ExplorerPage content={content} />,
  }
}
