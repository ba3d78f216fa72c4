import './print-figure.module.css'

/** Prints one figure with its table opened, and puts everything back afterwards. */
export function printFigure(figure: Element): void {
  const table = figure.querySelector('table')?.closest('details')
  const { open = false, name = '' } = table ?? {}
  figure.setAttribute('data-print-alone', '')
  if (table) {
    // Without its group's name it can be open beside what the person has opened.
    table.name = ''
    table.open = true
  }
  const putBack = () => {
    figure.removeAttribute('data-print-alone')
    if (!table) return
    table.open = open
    table.name = name
  }
  window.addEventListener('afterprint', putBack, { once: true })
  window.print()
}
