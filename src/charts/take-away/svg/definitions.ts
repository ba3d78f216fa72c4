/** Patterns, gradients, markers and clips that drawings refer to, brought along with their colours. */
import { element, type Attributes } from './markup.ts'
import { changed, initialLook, opacityOf, shapeLook, type Look } from './paint-style.ts'
import { plainColour } from './plain-colour.ts'

export type Definitions = {
  /** The id in the file of what stands under an id in the page. */
  readonly refer: (id: string) => string | undefined
  /** Adds one made on the spot, and gives its id. */
  readonly add: (make: (id: string) => string) => string
  readonly markup: () => string
}

const ownWords = /^(id|class|style|opacity|role|tabindex|href|xlink:href|data-.*|aria-.*|on.*)$/

/** Lengths in the page's type are pixels in a file that has no page. */
function plainLength(value: string, fontSize: number, rootSize: number): string {
  const [, number, unit] = /^(-?[\d.]+)(rem|em|px)$/.exec(value) ?? []
  if (number === undefined) return value
  return String(Number(number) * (unit === 'rem' ? rootSize : unit === 'em' ? fontSize : 1))
}

function geometryOf(part: Element, look: Look): Attributes {
  const root =
    Number.parseFloat(getComputedStyle(part.ownerDocument.documentElement).fontSize) || 16
  const own = Number.parseFloat(getComputedStyle(part).fontSize) || root
  return Object.fromEntries(
    [...part.attributes]
      .filter(({ name }) => !ownWords.test(name) && !(name in look) && !name.startsWith('stop-'))
      .map(({ name, value }) => [name, plainLength(value, own, root)]),
  )
}

function stopLook(style: CSSStyleDeclaration): Attributes {
  const plain = plainColour(style.getPropertyValue('stop-color') || 'rgb(0, 0, 0)')
  const opacity = (plain?.opacity ?? 0) * Number(style.getPropertyValue('stop-opacity') || 1)
  return { 'stop-color': plain?.colour ?? '#000000', 'stop-opacity': opacity }
}

/** `find`: what stands under an id, laid out in the theme of the picture. */
export function createDefinitions(find: (id: string) => Element | null): Definitions {
  const known = new Map<string, string>()
  const made: string[] = []
  const nextId = () => `part-${made.push('')}`
  const keep = (id: string, markup: string) => {
    made[Number(id.slice('part-'.length)) - 1] = markup
  }

  function refer(id: string): string | undefined {
    const found = known.get(id)
    if (found !== undefined) return found
    const part = find(id)
    if (!part) return undefined
    const given = nextId()
    known.set(id, given)
    keep(given, copyOf(part, initialLook, given))
    return given
  }

  function copyOf(part: Element, around: Look, id?: string): string {
    if (/^(script|style|title|desc|foreignObject)$/.test(part.localName)) return ''
    const style = getComputedStyle(part)
    const look = shapeLook(style, refer)
    const href = (part.getAttribute('href') ?? part.getAttribute('xlink:href'))?.replace(/^#/, '')
    const known = href === undefined ? undefined : refer(href)
    return element(
      part.localName,
      {
        id,
        ...geometryOf(part, look),
        opacity: opacityOf(style),
        ...(part.localName === 'stop' ? stopLook(style) : changed(look, around)),
        ...(known !== undefined && { href: `#${known}` }),
      },
      [...part.children].map((child) => copyOf(child, look)).join(''),
    )
  }

  return {
    refer,
    add: (make) => {
      const id = nextId()
      keep(id, make(id))
      return id
    },
    markup: () => (made.length > 0 ? element('defs', {}, made.join('')) : ''),
  }
}
