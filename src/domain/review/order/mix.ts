/**
 * The order in which the items of a day are asked. Questions first: from item to item the next is, among
 * the eight most urgent that are left, the one nearest of kin to the one before, so that events that look
 * alike are met side by side and have to be told apart. Sharing a misconception makes nearest kin, then being
 * about one kind of event, then coming from one module; among equals the more urgent goes first. Two that
 * share evidence never follow each other as far as the list allows it, for the first would answer the second.
 *
 * Cards come after the questions, module by module. Mixing is for look-alikes, not for its own sake: with
 * words to be learnt it did harm (−0.39), with prose it did nothing (Brunmair and Richter 2019).
 */
import type { Facets } from './facets.ts'

type Mixed = { readonly facets: Facets }

/** Wide enough to find kin, narrow enough that what is most urgent comes early. */
export const reach = 8

function shares(one: readonly string[], other: readonly string[]): boolean {
  return one.some((each) => other.includes(each))
}

export function answersEachOther(one: Mixed, other: Mixed): boolean {
  return shares(one.facets.evidence, other.facets.evidence)
}

/** 3 for a shared misconception, 2 for one kind of event, 1 for one module, 0 for neither. */
export function kinship({ facets: one }: Mixed, { facets: other }: Mixed): number {
  if (shares(one.misconceptions, other.misconceptions)) return 3
  if (shares(one.families, other.families)) return 2
  return one.module === other.module ? 1 : 0
}

/** The place of the best next one; of what is left beyond reach only where all within it are barred. */
function nextPlace<Item extends Mixed>(left: readonly Item[], before: Item): number {
  let best = -1
  for (const [place, item] of left.entries()) {
    if (place >= reach && best !== -1) break
    if (answersEachOther(before, item)) continue
    const chosen = left[best]
    if (!chosen || kinship(before, item) > kinship(before, chosen)) best = place
  }
  return Math.max(best, 0)
}

function byKinship<Item extends Mixed>(items: readonly Item[]): Item[] {
  const left = [...items]
  const order = left.splice(0, 1)
  while (left.length > 0) {
    const before = order.at(-1)
    order.push(...left.splice(before ? nextPlace(left, before) : 0, 1))
  }
  return order
}

function isBarred(one: Mixed | undefined, other: Mixed | undefined): boolean {
  return one !== undefined && other !== undefined && answersEachOther(one, other)
}

/** The order with one item fewer that follows its own evidence; undefined when no one move does that. */
function oneApart<Item extends Mixed>(order: readonly Item[]): Item[] | undefined {
  for (const [at, item] of order.entries()) {
    const rest = order.toSpliced(at, 1)
    if (!isBarred(order[at - 1], item) || isBarred(rest[at - 1], rest[at])) continue
    const fits = (place: number) => !isBarred(rest[place - 1], item) && !isBarred(item, rest[place])
    const place = [...rest.keys(), rest.length].find(fits)
    if (place !== undefined) return rest.toSpliced(place, 0, item)
  }
  return undefined
}

function setApart<Item extends Mixed>(items: readonly Item[]): readonly Item[] {
  let order = items
  // Each move leaves fewer that clash, so this comes to an end.
  for (let next = oneApart(order); next; next = oneApart(order)) order = next
  return order
}

function byModule<Item extends Mixed>(items: readonly Item[]): Item[] {
  const modules = [...new Set(items.map(({ facets }) => facets.module))]
  return modules.flatMap((module) => items.filter(({ facets }) => facets.module === module))
}

/** `items` by urgency. */
export function mix<Item extends Mixed>(items: readonly Item[]): readonly Item[] {
  const questions = items.filter(({ facets }) => facets.kind === 'question')
  const cards = items.filter(({ facets }) => facets.kind === 'card')
  return [...setApart(byKinship(questions)), ...setApart(byModule(cards))]
}
