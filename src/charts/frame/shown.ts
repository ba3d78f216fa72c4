/** What a figure's file gives to the frame around it. */
import type { ReactNode } from 'react'
import type { FigureById, FigureId } from '#domain/series/figure.ts'
import type { FigureTable } from '#domain/series/figure-base.ts'

/** What can be set in a figure. */
const choiceNames = ['year', 'fuel', 'situation'] as const

/** What a reader has set in a figure, as the address carries it: `{ year: '2010', fuel: 'gas' }`. */
export type FigureChoices = { readonly [Name in (typeof choiceNames)[number]]?: string }

/** Those of an address; whatever else stands in it is not the figure's, such as a mark of where a link was found. */
export function readFigureChoices(query: URLSearchParams): FigureChoices {
  return Object.fromEntries(
    choiceNames.flatMap((name) => {
      const value = query.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}

export type ChoiceState = {
  /** As they came, perhaps from an address somebody typed: read them with a default for what makes no sense. */
  readonly choices: FigureChoices
  readonly onChoose: (choices: FigureChoices) => void
}

/** A figure read for showing: the drawing, and the same as a table and in words. */
export type Shown = {
  readonly drawing: ReactNode
  /** Fields that change what is drawn; above the drawing. */
  readonly controls?: ReactNode
  readonly table: FigureTable
  readonly summary: string
}

export type Show<Id extends FigureId> = (figure: FigureById[Id], state: ChoiceState) => Shown
