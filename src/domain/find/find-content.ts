/**
 * What a search looks through, as it is sent: texts once, nothing that can be computed. Of a question
 * only what it asks: an option, an answer or an explanation must not be found before it is earned.
 */
import type { Discrepancy } from '#domain/evidence/evidence.ts'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import type { SearchAlias } from './search-alias.ts'

/** A heading's text up to the next one of its level; the first one of a lesson has no heading. */
export type TextSection = { readonly id: string; readonly title: string; readonly text: string }

export type FindContent = {
  readonly modules: readonly { readonly id: string; readonly title: string }[]
  readonly lessons: readonly {
    readonly module: string
    readonly id: string
    readonly title: string
    readonly lede: string
    readonly sections: readonly TextSection[]
  }[]
  readonly terms: readonly Pick<GlossaryTerm, 'id' | 'term' | 'also' | 'definition' | 'names'>[]
  readonly statements: readonly {
    readonly id: string
    readonly statement: string
    /** Where it stands, in words. */
    readonly source: string
  }[]
  readonly discrepancies: readonly Pick<Discrepancy, 'id' | 'title' | 'says' | 'reading'>[]
  readonly questions: readonly {
    readonly id: string
    readonly module: string
    readonly prompt: string
  }[]
  readonly events: readonly { readonly id: string; readonly when: string; readonly text: string }[]
  /** By what stands above them: the finding, or the question of those that ask first. */
  readonly figures: readonly {
    readonly id: string
    readonly title: string
    readonly subtitle: string
  }[]
  readonly since: readonly TextSection[]
  readonly aliases: readonly SearchAlias[]
}
