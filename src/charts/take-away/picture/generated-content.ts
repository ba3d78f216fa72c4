/**
 * What a style sheet adds before or after an element has a look but no place that a script could ask
 * for. So an element stands in for it while it is drawn.
 */
export type Side = 'before' | 'after'

/** The text of `content`, without what is only said aloud. */
export function textIn(content: string): string {
  const [shown = ''] = content.split(' / ')
  return [...shown.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) => text.replace(/\\(.)/g, '$1'))
    .join('')
}

export function drawGenerated(host: Element, side: Side, draw: (made: Element) => void): void {
  const style = getComputedStyle(host, `::${side}`)
  const isThere = !['', 'none', 'normal'].includes(style.content) && style.display !== 'none'
  if (!isThere) return
  const made = document.createElement('span')
  for (const name of style)
    if (name !== 'content') made.style.setProperty(name, style.getPropertyValue(name))
  made.textContent = textIn(style.content)
  host.setAttribute(`data-stand-in-${side}`, '')
  host[side === 'before' ? 'prepend' : 'append'](made)
  draw(made)
  made.remove()
  host.removeAttribute(`data-stand-in-${side}`)
}
