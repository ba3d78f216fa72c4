/**
 * What a higher target costs. A target is the chance of still knowing an item when it comes back. In
 * FSRS-6, the model behind the ordinary schedule, memory fades as (1 + F·t/S)^−D with D = 0.1542, where S
 * is the time after which nine of ten are still known. Solved for t this says how long one may wait, and
 * half the wait means twice the reviews.
 *
 * It compares waits for the same strength of memory. Over months a lower target gains a little less than
 * it says, since what was forgotten is learnt again.
 */
const decay = 0.1542

/** The target that the model is calibrated to, and to which others are compared. */
export const usualRetention = 0.9

function waitFor(retention: number): number {
  return retention ** (-1 / decay) - 1
}

/** Reviews in the same time, 1 being those at the usual target. */
export function relativeReviews(retention: number): number {
  return waitFor(usualRetention) / waitFor(retention)
}
