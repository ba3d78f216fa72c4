/** Everything that can be found, one entry an address, made of what is sent to search. */
import { dateText } from '#domain/timeline/timeline-date.ts'
import {
  evidencePath,
  lessonPath,
  questionPath,
  sincePath,
  termPath,
  timelinePath,
} from '#domain/lesson/addresses.ts'
import { atlasFigurePath } from '#domain/lesson/further-addresses.ts'
import type { FindContent } from './find-content.ts'
import type { FindKind } from './find-kind.ts'

export type DocumentName = { readonly text: string; readonly lang?: 'zh' | 'ru' }

export type FindDocument = {
  readonly kind: FindKind
  readonly to: string
  /** Empty where the text is all there is. */
  readonly title: string
  readonly text: string
  /** Where it stands: a lesson, paragraphs, a date. */
  readonly place: string
  readonly names: readonly DocumentName[]
  /** Words that find it and are not shown. */
  readonly keys: string
}

const bare = { title: '', place: '', names: [], keys: '' } as const

const asWords = (id: string) => id.replaceAll('-', ' ')

function lessonDocuments({ lessons }: FindContent, titleOf: (module: string) => string) {
  return lessons.flatMap(({ module, id, title, lede, sections }): FindDocument[] =>
    sections.map((section) => ({
      ...bare,
      kind: 'lesson',
      to: lessonPath(module, id, section.id),
      title: section.title || title,
      text: section.title ? section.text : `${lede} ${section.text}`,
      place: section.title ? title : titleOf(module),
    })),
  )
}

function referenceDocuments(content: FindContent): FindDocument[] {
  return [
    ...content.terms.map(({ id, term, also, definition, names }): FindDocument => ({
      ...bare,
      kind: 'term',
      to: termPath(id),
      title: term,
      text: definition,
      names: [
        ...also.map((text) => ({ text })),
        ...(names.zh === undefined ? [] : [{ text: names.zh, lang: 'zh' as const }]),
        ...(names.ru === undefined ? [] : [{ text: names.ru, lang: 'ru' as const }]),
      ],
    })),
    ...content.statements.map(({ id, statement, source }): FindDocument => ({
      ...bare,
      kind: 'statement',
      to: evidencePath(id),
      text: statement,
      place: source,
      keys: asWords(id),
    })),
    ...content.discrepancies.map(({ id, title, says, reading }): FindDocument => ({
      ...bare,
      kind: 'discrepancy',
      to: evidencePath(id),
      title,
      text: `${says} ${reading}`,
      keys: asWords(id),
    })),
  ]
}

export function findDocuments(content: FindContent): FindDocument[] {
  const titles = new Map(content.modules.map(({ id, title }) => [id, title]))
  const titleOf = (module: string) => titles.get(module) ?? ''
  return [
    ...lessonDocuments(content, titleOf),
    ...referenceDocuments(content),
    ...content.questions.map(({ id, module, prompt }): FindDocument => ({
      ...bare,
      kind: 'question',
      to: questionPath(id),
      text: prompt,
      place: titleOf(module),
    })),
    ...content.events.map(({ id, when, text }): FindDocument => ({
      ...bare,
      kind: 'event',
      to: `${timelinePath}#${id}`,
      text,
      place: dateText(when),
    })),
    ...content.figures.map(({ id, title, subtitle }): FindDocument => ({
      ...bare,
      kind: 'figure',
      to: atlasFigurePath(id),
      title,
      text: subtitle,
    })),
    ...content.since.map(({ id, title, text }): FindDocument => ({
      ...bare,
      kind: 'since',
      to: `${sincePath}#${id}`,
      title,
      text,
    })),
  ]
}
