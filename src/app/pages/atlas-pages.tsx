/** The pages of the atlas: a page's code and its content, loaded side by side. */
import { loadFigure } from '#charts/figure-loaders.ts'
import { loadAtlas, loadAtlasFigure } from '#content/reference-catalog.ts'
import type { LoadedPage, Params } from '#app/page.ts'

export async function atlas(): Promise<LoadedPage> {
  const [{ AtlasPage }, content] = await Promise.all([
    import('#features/atlas/atlas-page.tsx'),
    loadAtlas(),
  ])
  const count = content.sections.reduce((sum, { entries }) => sum + entries.length, 0)
  return {
    head: {
      title: 'Atlas',
      description: `${count} figures on the Shanghai Five and the SCO: each with its finding, its table, its paragraphs, and ways to take it along.`,
    },
    element: <AtlasPage content={content} />,
  }
}

export async function atlasFigure({ figure = '' }: Params): Promise<LoadedPage | undefined> {
  const [{ FigurePage }, content] = await Promise.all([
    import('#features/atlas/figure-page.tsx'),
    loadAtlasFigure(figure),
  ])
  if (!content) return undefined
  await loadFigure(content.figure.id)
  return {
    head: {
      title: content.figure.predict?.ask ?? content.figure.title,
      description: `${content.figure.subtitle}.`,
    },
    element: <FigurePage key={figure} content={content} />,
  }
}
