/** Prints one figure with its table opened and its reference below, then puts everything back. */
export function printFigure(figure: Element, reference: string): void {
  const table = figure.querySelector('table')?.closest('details')
  const open = table?.open ?? false
  const group = table?.getAttribute('name') ?? ''
  const line = document.createElement('p')
  line.textContent = reference
  figure.append(line)
  figure.setAttribute('data-print-alone', '')
  if (table) {
    // Without its group's name it can be open beside what the person has opened.
    table.removeAttribute('name')
    table.open = true
  }
  const putBack = () => {
    line.remove()
    figure.removeAttribute('data-print-alone')
    if (!table) return
    table.open = open
    table.setAttribute('name', group)
  }
  window.addEventListener('afterprint', putBack, { once: true })
  window.print()
}
