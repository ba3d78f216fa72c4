import type { Show } from '#charts/frame/shown.ts'
import { accessionLadderSeries } from '#domain/series/steps/accession-ladder.ts'
import type { StairMarks } from '#domain/series/steps/stair.ts'
import { StairKey } from './stair-key.tsx'
import { Stair } from './stair.tsx'

type AccessionLadderProps = { readonly id: string; readonly marks: StairMarks }

/** The way into the SCO; dashed while India and Pakistan are observers, solid once they are members. */
export function AccessionLadder({ id, marks }: AccessionLadderProps) {
  return (
    <>
      <Stair id={id} marks={marks} />
      <StairKey
        entries={[
          { line: 'bare', text: 'no status' },
          { line: 'open', text: 'observers' },
          { line: 'firm', text: 'members' },
        ]}
      />
    </>
  )
}

export const showAccessionLadder: Show<'accession-ladder'> = (figure) => {
  const { marks, ...words } = accessionLadderSeries(figure)
  return { drawing: <AccessionLadder id={figure.id} marks={marks} />, ...words }
}
