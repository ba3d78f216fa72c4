import { isFinal } from '#domain/attempt/final-response.ts'
import type { SoloAttempt } from './use-solo-attempt.ts'

/** For the moment until the disk has been read. */
function notYet(): void {}

/**
 * What a card is shown of one try at a question, and what its presses do. Until the disk has been read
 * they do nothing: a press must not begin an attempt beside one that is already there.
 */
export function soloCard({ attempt, seed, ready, ...does }: SoloAttempt, question: string) {
  const given = attempt?.responses.get(question)
  return {
    seed,
    response: given?.response,
    certainty: given?.certainty,
    hintsOpen: attempt?.hintsOpened.get(question)?.length ?? 0,
    settled: attempt !== undefined && isFinal(attempt, question),
    onRespond: ready ? does.respond : notYet,
    onHint: ready ? does.openHint : notYet,
    onCheck: ready ? does.check : notYet,
    onAgain: does.again,
  }
}
