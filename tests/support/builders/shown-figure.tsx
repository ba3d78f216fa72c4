import { loadFigure } from '#charts/figure-loaders.ts'
import type { ChoiceState, FigureChoices, Shown } from '#charts/frame/shown.ts'
import type { FigureData } from '#domain/series/figure.ts'

/** A figure of the content as its own file shows it, with the given choices set. */
export async function shownFigure(figure: FigureData, choices: FigureChoices = {}): Promise<Shown> {
  // The loader of an id gives the view for figures of that id.
  const show = (await loadFigure(figure.id)) as (figure: FigureData, state: ChoiceState) => Shown
  return show(figure, { choices, onChoose: () => {} })
}
