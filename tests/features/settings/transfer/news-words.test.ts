import { expect, test } from 'vitest'
import { newsInWords } from '#features/settings/transfer/news-words.ts'
import type { MergeNews } from '#interop/learner-record/merge-news.ts'

const none: MergeNews = {
  added: 0,
  known: 0,
  differing: 0,
  answers: { added: 0, known: 0, changed: 0 },
  lessonsRead: 0,
  cardsRated: 0,
  notes: 0,
  bookmarks: 0,
  planChanged: false,
}

test.each<[Partial<MergeNews>, string]>([
  [
    { added: 40, known: 6, answers: { added: 31, known: 4, changed: 0 } },
    '31 answers added from it; 4 answers were here already. The settings in the file apply too.',
  ],
  [
    {
      added: 9,
      answers: { added: 1, known: 1, changed: 1 },
      lessonsRead: 1,
      cardsRated: 2,
      notes: 1,
      bookmarks: 3,
      planChanged: true,
    },
    '1 answer, 1 later answer, 1 lesson read, 2 card ratings, 1 note, 3 bookmarks and a study plan added from it; 1 answer was here already. The settings in the file apply too.',
  ],
  [
    { added: 2, known: 1 },
    '2 new records added from it; 1 record was here already. The settings in the file apply too.',
  ],
  [{}, 'there are no records in it. Nothing was changed.'],
  [{ known: 1 }, 'nothing new in it; its 1 record was here already. Nothing was changed.'],
  [
    { known: 3, differing: 1 },
    'nothing new in it; its 3 records were here already. Nothing was changed. 1 record in it has the id of one of yours but other contents, so the file was changed; yours stayed.',
  ],
  [
    { added: 1, known: 3, differing: 2, notes: 1 },
    '1 note added from it; 3 records were here already. The settings in the file apply too. 2 records in it have the id of one of yours but other contents, so the file was changed; yours stayed.',
  ],
])('%j is told as %j', (news, words) => {
  expect(newsInWords({ ...none, ...news })).toBe(words)
})
