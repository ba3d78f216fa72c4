/** A pair of very short papers in which every state of coverage occurs. */
import type { ParagraphCoverage, SourcesContent } from '#domain/lesson/page-content.ts'

function paragraph(
  name: string,
  kind: string,
  more: Partial<ParagraphCoverage> = {},
): ParagraphCoverage {
  return { name, kind, entries: [], taughtBy: [], testedBy: 0, ...more }
}

const both = {
  entries: ['first-summit', 'first-topic'],
  taughtBy: ['border/two', 'border/one'],
  testedBy: 3,
}

export const sources: SourcesContent = {
  papers: [
    {
      id: 'jia',
      author: 'Qingguo Jia',
      title: 'The Success',
      date: 'Undated.',
      about: ['A conference paper.'],
      reference: 'Qingguo Jia, undated.',
      paragraphs: [
        paragraph('jia.t.1', 'title'),
        paragraph('jia.0.1', 'paragraph', { entries: ['first-summit'] }),
        paragraph('jia.1', 'heading', { heading: 'Evolution' }),
        paragraph('jia.1.1', 'paragraph', both),
        paragraph('jia.1.2', 'paragraph', { entries: ['first-topic'], taughtBy: ['border/one'] }),
        paragraph('jia.n.i', 'note', { entries: ['first-topic'] }),
      ],
    },
    {
      id: 'ding',
      author: 'Ding Weihang',
      title: 'The Practice',
      date: 'Undated too.',
      about: ['It takes a side.'],
      reference: 'Ding Weihang, undated.',
      paragraphs: [
        paragraph('ding.2', 'heading', { heading: 'Interests', entries: ['sco-form'] }),
        paragraph('ding.2.a', 'heading', { heading: 'Energy' }),
        paragraph('ding.2.a.1', 'paragraph', { entries: ['sco-form'], testedBy: 1 }),
        paragraph('ding.2.a.2', 'paragraph'),
        paragraph('ding.r', 'heading', { heading: 'References' }),
        paragraph('ding.r.1', 'reference'),
      ],
    },
  ],
  counts: { statements: 420, discrepancies: 120 },
}
