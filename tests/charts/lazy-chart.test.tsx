// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen } from '@testing-library/react'
import { lazy, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { LazyChart } from '#charts/lazy-chart.tsx'

type Report = (entries: { isIntersecting: boolean }[]) => void
let report: Report = () => undefined
let margin: string | undefined

class Watch {
  constructor(callback: Report, options: { rootMargin?: string }) {
    report = callback
    margin = options.rootMargin
  }
  observe() {}
  disconnect() {}
}
afterEach(() => vi.unstubAllGlobals())

test('the drawing is asked for only when the box comes within 300 px', () => {
  vi.stubGlobal('IntersectionObserver', Watch)
  const draw = vi.fn<() => ReactNode>(() => <p>drawn</p>)
  render(<LazyChart className="box">{draw}</LazyChart>)
  act(() => report([{ isIntersecting: false }]))
  expect(draw).not.toHaveBeenCalled()
  expect(margin).toBe('300px')
  act(() => report([{ isIntersecting: true }]))
  expect(screen.getByText('drawn')).toBeDefined()
})

test('the drawing is asked for before the page is printed', () => {
  vi.stubGlobal('IntersectionObserver', Watch)
  render(<LazyChart className="box">{() => <p>drawn</p>}</LazyChart>)
  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  expect(screen.getByText('drawn')).toBeDefined()
})

test('without a script the box says where the same stands in words', () => {
  const html = renderToString(<LazyChart className="box">{() => <p>drawn</p>}</LazyChart>)
  expect(html).toContain('<noscript><p')
  expect(html).toContain('The text and the table below say the same.')
  expect(html).not.toContain('drawn')
})

test('a drawing that cannot be fetched leaves a sentence and not a broken page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const Lost = lazy(() => Promise.reject<{ default: () => null }>(new Error('offline')))
  await act(async () => {
    render(<LazyChart className="box">{() => <Lost />}</LazyChart>)
  })
  expect(await screen.findByText(/could not be loaded/)).toBeDefined()
  vi.restoreAllMocks()
})
