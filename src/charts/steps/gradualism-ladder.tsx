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
