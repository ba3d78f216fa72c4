/**
 * What a statement of the evidence base is: a fact, one author's claim, or outside data. Apart from the
 * schemas, because every lesson names kinds and none of them reads YAML.
 */
export const statementKinds = ['fact', 'jia-claim', 'ding-claim', 'outside-data'] as const
export type StatementKind = (typeof statementKinds)[number]

const kindLabels: Record<StatementKind, string> = {
  fact: 'Fact',
  'jia-claim': 'Jia’s claim',
  'ding-claim': 'Ding’s claim',
  'outside-data': 'Beyond the papers',
}

export function statementKindLabel(kind: StatementKind): string {
  return kindLabels[kind]
}
