/** One bank out of several modules' banks, for a quiz over all of them. Ids are unique over the course. */
import type { BankContent, FinalContent, Lookup } from './page-content.ts'

function joined<Value>(
  banks: readonly BankContent[],
  part: (bank: BankContent) => Lookup<Value>,
): Lookup<Value> {
  return Object.assign({}, ...banks.map(part)) as Lookup<Value>
}

export function joinBanks(
  { quiz, modules, candidates }: FinalContent,
  banks: readonly BankContent[],
): BankContent {
  return {
    quiz,
    modules,
    questions: joined(banks, (bank) => bank.questions),
    statements: joined(banks, (bank) => bank.statements),
    discrepancies: joined(banks, (bank) => bank.discrepancies),
    figures: joined(banks, (bank) => bank.figures),
    sections: joined(banks, (bank) => bank.sections),
    objectives: joined(banks, (bank) => bank.objectives),
    pool: candidates.map(({ id }) => id),
  }
}
