/** The teacher's pages and the closing page: a page's code and its content, loaded side by side. */
import { loadGuide, loadSince, loadTeach } from '#content/reference-catalog.ts'
import type { LoadedPage, Params } from '#app/page.ts'

export async function teach(): Promise<LoadedPage> {
  const [{ TeachPage }, content] = await Promise.all([
    import('#features/teach/teach-page.tsx'),
    loadTeach(),
  ])
  return {
    head: {
      title: 'For teachers',
      description:
        'How the course can be used in a class, and a guide to each module: class plans, paragraphs to assign, prompts for discussion.',
    },
    element: <TeachPage content={content} />,
  }
}

export async function guide({ module = '' }: Params): Promise<LoadedPage | undefined> {
  const [{ GuidePage }, content] = await Promise.all([
    import('#features/teach/guide-page.tsx'),
    loadGuide(module),
  ])
  if (!content) return undefined
  const { title, years } = content.module
  return {
    head: {
      title: `Teacher’s guide: ${title}`,
      description: `A teacher’s guide to the module ${title}: plans for 90 and 45 minutes, paragraphs to assign, prompts with what a good discussion reaches, objectives and misconceptions.`,
    },
    element: <GuidePage key={module} content={content} />,
    ribbon: { years, subject: 'This module covers' },
  }
}

export async function since(): Promise<LoadedPage> {
  const [{ SincePage }, content] = await Promise.all([
    import('#features/since/since-page.tsx'),
    loadSince(),
  ])
  return {
    head: {
      title: 'Since the papers',
      description:
        'What happened to the SCO after the papers end, with a source and a date for each fact: new members, one status for all partners, and what this does to the papers’ claims.',
    },
    element: <SincePage content={content} />,
    ribbon: { years: [2017, 2025], subject: 'This page covers' },
  }
}
