/** Puts what a drawing only refers to with `<use>` into it, also where it lies in a file of its own. */
const svgNames = 'http://www.w3.org/2000/svg'

/** Parsed by the browser as it arrives; the page's policy lets no text become a document. */
function readDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.overrideMimeType('image/svg+xml')
    request.addEventListener('load', () => {
      if (request.responseXML) resolve(request.responseXML)
      else reject(new Error(`${address} is no drawing.`))
    })
    request.addEventListener('error', () => reject(new Error(`${address} could not be fetched.`)))
    request.send()
  })
}

function hrefOf(use: Element): string {
  return use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? ''
}

const ofUse = new Set(['href', 'xlink:href', 'x', 'y', 'width', 'height'])

function lengthOf(use: Element, name: 'x' | 'y'): number {
  const length: unknown = Reflect.get(use, name)
  // Both are lengths in every SVGUseElement.
  return use.hasAttribute(name) ? (length as SVGAnimatedLength).baseVal.value : 0
}

/** A symbol is a drawing with a window of its own. */
function copyOf(source: Element, use: Element): Element {
  const copy = document.importNode(source, true)
  copy.removeAttribute('id')
  if (source.localName !== 'symbol') return copy
  const svg = document.createElementNS(svgNames, 'svg')
  for (const { name, value } of source.attributes) if (name !== 'id') svg.setAttribute(name, value)
  for (const name of ['width', 'height']) svg.setAttribute(name, use.getAttribute(name) ?? '100%')
  svg.append(...copy.childNodes)
  return svg
}

function replace(use: Element, source: Element): void {
  const group = document.createElementNS(svgNames, 'g')
  for (const { name, value } of use.attributes)
    if (!ofUse.has(name)) group.setAttribute(name, value)
  const [x, y] = [lengthOf(use, 'x'), lengthOf(use, 'y')]
  const moved = [use.getAttribute('transform') ?? '', x || y ? `translate(${x} ${y})` : '']
  if (moved.some(Boolean)) group.setAttribute('transform', moved.join(' ').trim())
  group.append(copyOf(source, use))
  use.replaceWith(group)
}

/** Throws with a sentence when a file does not come. */
export async function inlineUses(drawing: Element): Promise<void> {
  const uses = [...drawing.querySelectorAll('use')].map((use) => {
    const [file = '', id = ''] = hrefOf(use).split('#')
    return { use, file, id }
  })
  const files = [...new Set(uses.map(({ file }) => file).filter(Boolean))]
  const read = new Map(
    await Promise.all(files.map(async (file) => [file, await readDocument(file)] as const)),
  )
  for (const { use, file, id } of uses) {
    const source = file
      ? read.get(file)?.getElementById(id)
      : ([...drawing.querySelectorAll('[id]')].find((part) => part.id === id) ??
        document.getElementById(id))
    if (source) replace(use, source)
  }
}
