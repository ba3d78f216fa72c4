// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { prerender } from 'react-dom/static'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'

type Islands = typeof import('#blocks/island.tsx')
type Report = (entries: { isIntersecting: boolean }[]) => void

let islands: Islands
let report: Report | undefined
let margin: string | undefined

class Watch {
  constructor(callback: Report, options: { rootMargin?: string }) {
    report = callback
    margin = options.rootMargin
  }
  observe() {}
  disconnect() {
    report = undefined
  }
}

/** Whether the page was taken over is remembered in the module, so each test gets a module of its own. */
beforeEach(async () => {
  report = undefined
  vi.stubGlobal('IntersectionObserver', Watch)
  vi.resetModules()
  islands = await import('#blocks/island.tsx')
})
afterEach(() => vi.unstubAllGlobals())

const Land = ({ name }: { readonly name: string }) => <button>{name}</button>

function makeIsland(module = islands) {
  const load = vi.fn<() => Promise<typeof Land>>(async () => Land)
  return { load, Island: module.island(load) }
}

async function show(Island: ReturnType<typeof makeIsland>['Island'], name = 'Land') {
  await act(async () => {
    render(<Island name={name} />)
  })
}

test('its code waits until the reader comes within 400 px', async () => {
  const { load, Island } = makeIsland()
  await show(Island)
  expect(margin).toBe('400px')
  expect(screen.getByText('Loading…')).toBeVisible()
  await act(async () => report?.([{ isIntersecting: false }]))
  expect(load).not.toHaveBeenCalled()

  await act(async () => report?.([{ isIntersecting: true }]))
  expect(screen.getByRole('button', { name: 'Land' })).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
})

test.each([
  ['pressing it', fireEvent.pointerDown],
  ['moving the focus into it', fireEvent.focus],
])('%s opens it at once', async (_what, touch) => {
  const { load, Island } = makeIsland()
  await show(Island)
  await act(async () => touch(screen.getByText('Loading…')))
  expect(screen.getByRole('button', { name: 'Land' })).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
})

test('before a change of address every island that waits is opened', async () => {
  const [one, other] = [makeIsland(), makeIsland()]
  await show(one.Island, 'One')
  await show(other.Island, 'Other')
  await act(async () => islands.openIslands())
  expect(screen.getByRole('button', { name: 'One' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Other' })).toBeVisible()
})

test('an island that has gone is not opened', async () => {
  const { load, Island } = makeIsland()
  await show(Island)
  cleanup()
  await act(async () => islands.openIslands())
  expect(report, 'nor is it watched').toBeUndefined()
  expect(load).not.toHaveBeenCalled()
})

test('once the app runs an island loads at once, without being watched', async () => {
  expect(islands.isRunning()).toBe(false)
  islands.pageTookOver()
  expect(islands.isRunning()).toBe(true)
  const { load, Island } = makeIsland()
  await show(Island)
  expect(screen.getByRole('button', { name: 'Land' })).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
  expect(report).toBeUndefined()
})

test('what was loaded ahead is drawn without a gap, and loaded once for all its places', async () => {
  islands.pageTookOver()
  const { load, Island } = makeIsland()
  await Island.preload()
  render(
    <>
      <Island name="Here" />
      <Island name="There" />
    </>,
  )
  expect(screen.getByRole('button', { name: 'Here' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'There' })).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
})

/** The page as the build draws it: there is no window, so islands are drawn whole. */
async function builtPage(): Promise<string> {
  vi.stubGlobal('window', undefined)
  vi.resetModules()
  const { Island } = makeIsland(await import('#blocks/island.tsx'))
  const { prelude } = await prerender(<Island name="Land" />)
  vi.stubGlobal('window', globalThis)
  return new Response(prelude).text()
}

test('the built page holds it whole, and it stays as it is until its code takes over', async () => {
  const box = document.body.appendChild(document.createElement('div'))
  box.innerHTML = await builtPage()
  expect(box).toHaveTextContent('Land')
  const { load, Island } = makeIsland()
  const problems: unknown[] = []
  await act(async () => {
    const root = hydrateRoot(box, <Island name="Land" />, {
      onRecoverableError: (error) => problems.push(error),
    })
    onTestFinished(() => {
      root.unmount()
      box.remove()
    })
  })
  const built = screen.getByRole('button', { name: 'Land' })
  expect(load).not.toHaveBeenCalled()

  await act(async () => report?.([{ isIntersecting: true }]))
  expect(load).toHaveBeenCalledOnce()
  expect(screen.getByRole('button', { name: 'Land' }), 'the same element lives on').toBe(built)
  expect(problems).toEqual([])
})
