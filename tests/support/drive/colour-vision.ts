/**
 * How far apart two colours stand (CIEDE2000) for readers who see all colours, who lack one kind of cone
 * (severity 1), and in grey, as on a printer.
 */
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  type Color,
} from 'culori'

const sights: Readonly<Record<string, (colour: Color) => Color>> = {
  'all colours': (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
  grey: filterGrayscale(1),
}
const difference = differenceCiede2000()

function parsed(colour: string): Color {
  const found = parse(colour)
  if (!found) throw new Error(`“${colour}” is no colour.`)
  return found
}

export type Nearest = { readonly sight: string; readonly apart: number }

/** The sight in which two colours come closest, and how far apart they are there. */
export function nearest(one: string, other: string): Nearest {
  const [first, second] = [parsed(one), parsed(other)]
  const all = Object.entries(sights).map(([sight, see]) => ({
    sight,
    apart: difference(see(first), see(second)),
  }))
  return all.reduce((least, each) => (each.apart < least.apart ? each : least))
}
