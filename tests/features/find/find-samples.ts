/** A small course to search, and the search over it. */
import type { FindContent } from '#domain/find/find-content.ts'
import { createFindEngine } from '#features/find/search/find-engine.ts'

export const sampleContent: FindContent = {
  modules: [{ id: 'border', title: 'Borders' }],
  lessons: [
    {
      module: 'border',
      id: 'first',
      title: 'A border inherited',
      lede: 'Where it runs.',
      sections: [
        { id: '', title: '', text: 'China and Kyrgyzstan share a border.' },
        { id: 'two-sides', title: 'Two sides', text: 'Almaty was a summit <b>too</b>.' },
      ],
    },
  ],
  terms: [
    {
      id: 'shanghai-five',
      term: 'Shanghai Five',
      also: [],
      definition: 'Five states with a border.',
      names: { zh: '上海五国', ru: 'Шанхайская пятёрка' },
    },
  ],
  statements: Array.from({ length: 7 }, (_, at) => ({
    id: `border-statement-${at}`,
    statement: `Border statement number ${at}.`,
    source: 'Jia §I ¶1',
  })),
  discrepancies: [
    { id: 'variants', title: 'Several spellings', says: 'Kirghizia.', reading: 'Same.' },
  ],
  questions: [{ id: 'who-met', module: 'border', prompt: 'Who met at the border?' }],
  events: [{ id: 'signing', when: '1996-04-26', text: 'The five signed.' }],
  figures: [],
  since: [],
  aliases: [
    { id: 'kg', name: 'Kyrgyzstan', also: ['Kirghizia'], zh: [], ru: [], discrepancy: 'variants' },
  ],
}

export function loadSampleEngine() {
  return createFindEngine(sampleContent, async () => undefined)
}
