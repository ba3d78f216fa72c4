/**
 * Whether a number is near enough to another. Decimals are stored in binary, so 27.8 − 27.7 comes out
 * a hair above 0.1; a slack of one part in a thousand million keeps such a hair from deciding.
 */
const slack = 1e-9

/** True up to and including the tolerance, which has the unit of the two numbers. */
export function isWithin(value: number, target: number, tolerance: number): boolean {
  return Math.abs(value - target) <= tolerance + slack * Math.max(1, Math.abs(target))
}
