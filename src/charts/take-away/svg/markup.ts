/** SVG as text. It is never parsed in the page, so the page's policy has nothing to refuse. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** What XML 1.0 cannot hold in any spelling. */
const unspeakable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export function escapeXml(text: string): string {
  return text
    .replace(unspeakable, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** Hundredths of a pixel are finer than any printer; more would only make the file long. */
export function short(value: number, digits = 2): number {
  const step = 10 ** digits
  // Adding 0 turns -0 into 0.
  return Math.round(value * step) / step + 0
}

export function openTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined
      ? ''
      : ` ${key}="${escapeXml(String(typeof value === 'number' ? short(value) : value))}"`,
  )
  return `<${name}${written.join('')}>`
}

export function element(name: string, attributes: Attributes, content = ''): string {
  const open = openTag(name, attributes)
  return content === '' ? open.replace(/>$/, '/>') : `${open}${content}</${name}>`
}

/**
 * Words with parts of another look among them keep the spaces between the parts only where a file asks
 * for it; `content` has single spaces already.
 */
export function textElement(attributes: Attributes, content: string): string {
  const space = content.includes('<tspan') ? 'preserve' : undefined
  return element('text', { ...attributes, 'xml:space': space }, content.trim())
}
