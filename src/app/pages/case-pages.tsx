/** The workbench of two explanations: a page's code and its content, loaded side by side. */
import { loadCase, loadCases } from '#content/reference-catalog.ts'
import type { LoadedPage, Params } from '#app/page.ts'

export async function cases(): Promise<LoadedPage> {
  const [{ CasesPage }, content] = await Promise.all([
    import('#features/two-explanations/cases-page.tsx'),
    loadCases(),
  ])
  return {
    head: {
      title: 'Two explanations, one case',
      description: `A workbench with ${content.length} cases: lay Jia’s three factors and Ding’s four variables over one event, see what stays silent, and judge.`,
    },
    element: <CasesPage cases={content} />,
    ribbon: { years: [1996, 2017], subject: 'The cases cover' },
  }
}

export async function explanationCase({
  case: name = '',
}: Params): Promise<LoadedPage | undefined> {
  const [{ CasePage }, content] = await Promise.all([
    import('#features/two-explanations/case-page.tsx'),
    loadCase(name),
  ])
  if (!content) return undefined
  const { title, date, years } = content.case
  return {
    head: {
      title: `${title}: two explanations`,
      description: `${title}, ${date}: what each part of two explanations says about it, what neither says, and your judgement beside two model answers.`,
    },
    element: <CasePage key={name} content={content} />,
    ribbon: { years, subject: 'This case covers' },
  }
}
