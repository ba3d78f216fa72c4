/** What the pages of the atlas are given. */
import type { DiscrepancyOutline, Statement } from '#domain/evidence/evidence.ts'
import type { Lookup } from '#domain/lesson/page-content.ts'
import type { FigureData } from '#domain/series/figure.ts'
import type { FigureOrigin } from './atlas.ts'

/** A section of a lesson that shows a figure. */
export type FigurePlace = {
  readonly module: string
  readonly lesson: string
  readonly lessonTitle: string
  readonly section: string
  readonly sectionTitle: string
}

export type AtlasEntry = {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly origins: readonly FigureOrigin[]
  readonly places: readonly FigurePlace[]
  /** The question that the figure asks before it shows itself; its title would give the answer away. */
  readonly ask?: string
}

export type AtlasContent = {
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly entries: readonly AtlasEntry[]
  }[]
  /** The figure that opens each section, the first that does not ask first, with what its values rest on. */
  readonly figures: Lookup<FigureData>
  readonly statements: Lookup<Statement>
}

export type FigureLink = { readonly id: string; readonly title: string }

export type AtlasFigureContent = {
  readonly figure: FigureData
  readonly section: string
  readonly number: number
  readonly count: number
  readonly places: readonly FigurePlace[]
  readonly questions: readonly { readonly id: string; readonly prompt: string }[]
  /** What the figure rests on, its own evidence first and then that of its rows. */
  readonly rests: readonly string[]
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
  readonly previous?: FigureLink
  readonly next?: FigureLink
}
