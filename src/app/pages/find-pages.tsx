/** The page with all that is found; the texts come when something is asked. */
import type { LoadedPage } from '#app/page.ts'

export async function find(): Promise<LoadedPage> {
  const { FindPage } = await import('#features/find/find-page.tsx')
  return {
    head: {
      title: 'Find',
      description:
        'One search over the lessons, terms, evidence, doubtful places, questions, events and figures of the course.',
      noIndex: true,
    },
    element: <FindPage />,
  }
}
