import type { StatementKind } from '#domain/evidence/statement-kind.ts'
import type { TagTone } from '#ui/tag.tsx'

const tones: Record<StatementKind, TagTone> = {
  fact: 'fact',
  'jia-claim': 'claim',
  'ding-claim': 'claim',
  'outside-data': 'contested',
}

export function statementTone(kind: StatementKind): TagTone {
  return tones[kind]
}
