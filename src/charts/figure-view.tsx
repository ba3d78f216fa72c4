import { use, useState } from 'react'
import { addressQuery } from '#domain/base/address-query.ts'
import type { OutsideSource } from '#domain/evidence/evidence.ts'
import { atlasFigurePath } from '#domain/lesson/further-addresses.ts'
import type { FigureData } from '#domain/series/figure.ts'
import { FigureFrame, type FigureCover } from '#charts/frame/figure-frame.tsx'
import type { ChoiceState, FigureChoices, Shown } from '#charts/frame/shown.ts'
import { loadFigure } from './figure-loaders.ts'

export type FigureViewProps = {
  readonly figure: FigureData
  /** Turns evidence ids into where they stand: "Jia §I ¶2 · EIA, September 2020". */
  readonly sourceOf: (evidence: readonly string[]) => string
  /** What the figure rests on from beyond the papers. */
  readonly outside?: readonly OutsideSource[]
  /** Kept by the page where its address carries them; otherwise the figure keeps them itself. */
  readonly state?: ChoiceState | undefined
  /** Lies over the figure until a reader has predicted what it shows. */
  readonly cover?: FigureCover | undefined
}

/** A figure read by its own file, which is waited for, with what a reader has set in it. */
export function useShown(figure: FigureData, state: ChoiceState): Shown {
  // The loader of an id gives the view for figures of that id, which TypeScript cannot follow.
  const show = use(loadFigure(figure.id)) as (figure: FigureData, state: ChoiceState) => Shown
  return show(figure, state)
}

/** Any figure in its frame. Its own code is fetched when it is first shown. */
export function FigureView({ figure, sourceOf, outside = [], state, cover }: FigureViewProps) {
  const [own, setOwn] = useState<FigureChoices>({})
  const { choices, onChoose } = state ?? { choices: own, onChoose: setOwn }
  const { drawing, ...rest } = useShown(figure, { choices, onChoose })
  return (
    <FigureFrame
      figure={figure}
      {...rest}
      sourceOf={sourceOf}
      outside={outside}
      address={`${atlasFigurePath(figure.id)}${addressQuery(Object.entries(choices))}`}
      cover={cover}
    >
      {drawing}
    </FigureFrame>
  )
}
