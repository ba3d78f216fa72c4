import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { prerender } from 'react-dom/static'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'

/** A form as questions are: controlled, and each answer made from the answers before it. */
function Form() {
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const answer = (name: string, value: string) => setAnswers({ ...answers, [name]: value })
  return (
    <div>
      {['one', 'two'].map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="pick"
            checked={answers['pick'] === choice}
            onChange={() => answer('pick', choice)}
          />
          {choice}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={answers['sure'] === 'yes'}
          onChange={(event) => answer('sure', event.target.checked ? 'yes' : 'no')}
        />
        sure
      </label>
      <select
        aria-label="place"
        value={answers['place'] ?? ''}
        onChange={(event) => answer('place', event.target.value)}
      >
        <option value="">choose</option>
        <option value="a">Almaty</option>
        <option value="b">Bishkek</option>
      </select>
      <input
        aria-label="year"
        value={answers['year'] ?? ''}
        onChange={(event) => answer('year', event.target.value)}
      />
      <output>{JSON.stringify(answers)}</output>
    </div>
  )
}

let near: (() => void) | undefined

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(report: (entries: { isIntersecting: boolean }[]) => void) {
        near = () => report([{ isIntersecting: true }])
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

async function builtPage(): Promise<string> {
  vi.stubGlobal('window', undefined)
  vi.resetModules()
  const { island } = await import('#blocks/island.tsx')
  const Island = island(async () => Form)
  const { prelude } = await prerender(<Island />)
  vi.stubGlobal('window', globalThis)
  vi.resetModules()
  return new Response(prelude).text()
}

test('what is chosen before the code has come is still chosen when it has', async () => {
  const box = document.body.appendChild(document.createElement('div'))
  box.innerHTML = await builtPage()
  const { island } = await import('#blocks/island.tsx')
  const Island = island(async () => Form)
  await act(async () => {
    const root = hydrateRoot(box, <Island />)
    onTestFinished(() => {
      root.unmount()
      box.remove()
    })
  })
  fireEvent.click(screen.getByRole('radio', { name: 'one' }))
  fireEvent.click(screen.getByRole('radio', { name: 'two' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'sure' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'place' }), { target: { value: 'b' } })
  fireEvent.change(screen.getByRole('textbox', { name: 'year' }), { target: { value: '1997' } })
  await act(async () => near?.())
  const kept = { pick: 'two', sure: 'yes', place: 'b', year: '1997' }
  await waitFor(() =>
    expect(JSON.parse(screen.getByRole('status').textContent ?? '')).toEqual(kept),
  )
  expect(screen.getByRole('radio', { name: 'two' })).toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'sure' })).toBeChecked()
  expect(screen.getByRole('combobox', { name: 'place' })).toHaveValue('b')
})

test('nothing is answered where nothing was chosen', async () => {
  const box = document.body.appendChild(document.createElement('div'))
  box.innerHTML = await builtPage()
  const { island } = await import('#blocks/island.tsx')
  const Island = island(async () => Form)
  await act(async () => {
    const root = hydrateRoot(box, <Island />)
    onTestFinished(() => {
      root.unmount()
      box.remove()
    })
  })
  await act(async () => near?.())
  expect(screen.getByRole('status')).toHaveTextContent('{}')
})
