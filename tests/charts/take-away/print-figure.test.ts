import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { printFigure } from '#charts/take-away/print-figure.ts'

afterEach(() => document.body.replaceChildren())

function printed() {
  document.body.innerHTML =
    '<figure><details name="feet"><table></table></details><details name="feet" open></details></figure>'
  const figure = document.querySelector('figure')
  if (!figure) throw new Error('there is no figure')
  const atPrint: unknown[] = []
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    const open = [...figure.querySelectorAll('details')].map((one) => one.open)
    atPrint.push(
      figure.hasAttribute('data-print-alone'),
      open,
      figure.lastElementChild?.textContent,
    )
  })
  onTestFinished(() => print.mockRestore())
  const before = document.body.innerHTML
  printFigure(figure, 'SCO Primer (n.d.).')
  return { atPrint, before }
}

test('while it is printed the figure stands alone, with its table open and its reference below', () => {
  const { atPrint } = printed()
  expect(atPrint).toEqual([true, [true, true], 'SCO Primer (n.d.).'])
})

test('afterwards everything is as it was', () => {
  const { before } = printed()
  expect(document.body.innerHTML).not.toBe(before)
  window.dispatchEvent(new Event('afterprint'))
  expect(document.body.innerHTML).toBe(before)
})
