/** What an import brought, told in the learner's own things: answers, lessons, cards, notes. */
import type { MergeNews } from '#interop/learner-record/merge-news.ts'
import { counted } from '#features/settings/record/record-summary.ts'

/** "a", "a and b", "a, b and c". */
function listed(parts: readonly string[]): string {
  const [last = '', ...before] = parts.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
}

function additions(news: MergeNews): readonly string[] {
  const { answers, lessonsRead, cardsRated, notes, bookmarks, planChanged } = news
  const parts = [
    [answers.added, counted(answers.added, 'answer')],
    [answers.changed, counted(answers.changed, 'later answer')],
    [lessonsRead, `${counted(lessonsRead, 'lesson')} read`],
    [cardsRated, counted(cardsRated, 'card rating')],
    [notes, counted(notes, 'note')],
    [bookmarks, counted(bookmarks, 'bookmark')],
    [planChanged ? 1 : 0, 'a study plan'],
  ] as const
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : []))
}

function hereAlready({ answers, known }: MergeNews): string {
  if (answers.known > 0) {
    return `; ${counted(answers.known, 'answer')} ${answers.known === 1 ? 'was' : 'were'} here already`
  }
  return known > 0
    ? `; ${counted(known, 'record')} ${known === 1 ? 'was' : 'were'} here already`
    : ''
}

function differences({ differing }: MergeNews): string {
  if (differing === 0) return ''
  const [what, has] =
    differing === 1 ? ['1 record', 'has'] : [`${differing.toLocaleString('en-GB')} records`, 'have']
  return ` ${what} in it ${has} the id of one of yours but other contents, so the file was changed; yours stayed.`
}

function nothingNew(news: MergeNews): string {
  const { known } = news
  if (known === 0) return 'there are no records in it. Nothing was changed.'
  const all = known === 1 ? 'its 1 record was' : `its ${known.toLocaleString('en-GB')} records were`
  return `nothing new in it; ${all} here already. Nothing was changed.${differences(news)}`
}

/** What follows the name of the file. */
export function newsInWords(news: MergeNews): string {
  if (news.added === 0) return nothingNew(news)
  const parts = additions(news)
  const what = parts.length > 0 ? listed(parts) : counted(news.added, 'new record')
  return `${what} added from it${hereAlready(news)}. The settings in the file apply too.${differences(news)}`
}
