/** A scale for values: from a round number to a round number, with zero on it, in a few even steps. */
export type ValueAxis = {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

const mostSteps = 6

/** The smallest of 1, 2 and 5 times a power of ten that needs no more steps than there may be. */
function stepFor(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / mostSteps))
  const factor = [1, 2, 5].find((one) => range / (one * power) <= mostSteps) ?? 10
  return factor * power
}

export function valueAxis(values: readonly number[]): ValueAxis {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (low === high) return { low: 0, high: 1, ticks: [0, 1] }
  const step = stepFor(high - low)
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  // Counted in whole steps, since adding up fractions would drift.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks }
}
