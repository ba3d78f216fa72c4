/** What the pages of the source lab are given; made at build time and complete by construction. */
import type {
  Discrepancy,
  DiscrepancyFamily,
  DiscrepancyOutline,
  Statement,
} from '#domain/evidence/evidence.ts'
import type { BankContent, Lookup } from '#domain/lesson/page-content.ts'
import type { LabExercise } from './lab-exercise.ts'

export type LabLink = Pick<LabExercise, 'id' | 'title'>

export type ListedExercise = LabLink & {
  readonly family: DiscrepancyFamily
  /** What its question asks to do, e.g. “Choose one”. */
  readonly asks: string
}

/** A discrepancy as the register lists it; `exercise` is the id of the one that examines it. */
export type RegisterEntry = Pick<
  Discrepancy,
  'id' | 'title' | 'family' | 'types' | 'paragraphs' | 'settled'
> & { readonly exercise?: string }

/** Families, and all within a family, in the order in which they are shown. */
export type LabContent = {
  /** Two accounts of one matter, to show at the door what the lab is about. */
  readonly specimen: LabExercise['accounts']
  readonly exercises: readonly ListedExercise[]
  readonly register: readonly RegisterEntry[]
}

export type LabExerciseContent = {
  readonly exercise: LabExercise
  readonly discrepancy: Discrepancy
  /** Its place among all exercises, from 1. */
  readonly number: number
  readonly count: number
  readonly previous?: LabLink
  readonly next?: LabLink
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
  /** The section that teaches the question, as far as its lesson is written. */
  readonly sections: BankContent['sections']
}
