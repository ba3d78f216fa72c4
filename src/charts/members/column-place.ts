/** Moments stand at equal distances, each in the middle of its column: a place in per cent. */
export function columnPlace(at: number, count: number): string {
  return `${Math.round(((at + 0.5) / count) * 1000) / 10}%`
}
