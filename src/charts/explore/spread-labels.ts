/**
 * Places for labels that must not lie on one another: each as near as may be to where it is wanted, at
 * least `gap` from its neighbours and between `low` and `high`, unless there are too many for that.
 */
type Room = { readonly gap: number; readonly low: number; readonly high: number }

export function spreadLabels(wanted: readonly number[], { gap, low, high }: Room): number[] {
  const order = wanted.map((_, index) => index)
  const inOrder = order.toSorted((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0))
  const places = [...wanted]
  let free = low
  for (const index of inOrder) {
    places[index] = Math.max(free, wanted[index] ?? 0)
    free = (places[index] ?? 0) + gap
  }
  let end = high
  for (const index of inOrder.toReversed()) {
    places[index] = Math.min(end, places[index] ?? 0)
    end = (places[index] ?? 0) - gap
  }
  return places
}
