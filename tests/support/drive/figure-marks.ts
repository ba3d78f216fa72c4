/** What can be seen of the marks of a figure: their paints, their shapes, and whether words stand by them. */
import type { Locator } from 'playwright-core'

export type Painted = {
  readonly paint: string
  /** Everything but the colour: kind of shape, dashes, pattern, and the side kept for one of two readers. */
  readonly form: string
  /** A word or number stands in the mark or in the same row of the figure. */
  readonly isNamed: boolean
}

/** Solid paints of every mark; the grounds of the page are no paint. */
export function paintsOf(figure: Locator): Promise<Painted[]> {
  return figure.evaluate((sheet) => {
    const probe = document.createElement('span')
    sheet.append(probe)
    const grounds = ['--paper', '--surface', '--sunk', '--land', '--land-5'].map((token) => {
      probe.style.color = `var(${token})`
      return getComputedStyle(probe).color
    })
    probe.remove()
    const isPaint = (paint: string) =>
      paint !== 'none' &&
      !paint.startsWith('url') &&
      !/, 0\)$|\/ 0\)$/.test(paint) &&
      !grounds.includes(paint)
    const named = new Set(
      [...sheet.querySelectorAll('[data-row]')]
        .filter((element) => element.textContent?.trim())
        .map((element) => element.getAttribute('data-row')),
    )
    const shapes = 'rect, circle, ellipse, path, line, polygon, polyline, use'
    const found: { paint: string; form: string; isNamed: boolean }[] = []
    for (const mark of sheet.querySelectorAll('[data-row][data-column]')) {
      const isNamed = named.has(mark.getAttribute('data-row'))
      for (const part of [mark, ...mark.querySelectorAll('*')]) {
        const look = getComputedStyle(part)
        if (part.matches(shapes)) {
          const pattern = look.fill.startsWith('url') ? look.fill : ''
          const half =
            part.closest('[data-half]')?.getAttribute('data-half') ??
            part.closest('[data-side]')?.getAttribute('data-side') ??
            ''
          const shape = part.getAttribute('d') ?? ''
          const form = [part.tagName, look.strokeDasharray, pattern, shape, half]
          const paint = isPaint(look.fill) ? look.fill : look.stroke
          if (isPaint(paint)) found.push({ paint, form: form.join(' '), isNamed })
        } else if (part instanceof HTMLElement && isPaint(look.backgroundColor))
          found.push({ paint: look.backgroundColor, form: part.tagName, isNamed })
      }
    }
    return found
  })
}
