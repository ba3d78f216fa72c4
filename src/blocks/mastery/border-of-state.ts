import type { MasteryState } from '#domain/mastery/mastery.ts'
import type { BorderLine } from '#ui/border-piece.tsx'

/** An objective as a piece of its module's border. */
export const borderOfState: Readonly<Record<MasteryState, BorderLine>> = {
  'not-begun': 'planned',
  begun: 'open',
  nearly: 'closing',
  settled: 'solid',
  'to-refresh': 'worn',
}
