import type { Show } from '#charts/frame/shown.ts'
import { gradualismLadderSeries } from '#domain/series/steps/gradualism-ladder.ts'
import type { StairMarks } from '#domain/series/steps/stair.ts'
import { StairKey } from './stair-key.tsx'
import { Stair } from './stair.tsx'

type GradualismLadderProps = { readonly id: string; readonly marks: StairMarks }

/** Jia's ladder; a step that his own dates do not set apart from the one below is left open. */
export function GradualismLadder({ id, marks }: GradualismLadderProps) {
  return (
    <>
      <Stair id={id} marks={marks} />
      <StairKey
        entries={[
          { line: 'firm', text: 'later, by his own dates' },
          { line: 'open', text: 'not later, by his own dates' },
        ]}
      />
    </>
  )
}

export const showGradualismLadder: Show<'gradualism-ladder'> = (figure) => {
  const { marks, ...words } = gradualismLadderSeries(figure)
  return { drawing: <GradualismLadder id={figure.id} marks={marks} />, ...words }
}
