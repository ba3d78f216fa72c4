import { act, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { useSetting } from '#charts/take-away/use-setting.ts'

function Figure() {
  const drawing = useRef<HTMLDivElement>(null)
  const [year, setYear] = useState('2010')
  return (
    <div>
      <input type="range" aria-label="Year" aria-valuetext={year} readOnly value="0" />
      <div ref={drawing}>{year}</div>
      <button type="button" onClick={() => setYear('2020')}>
        On
      </button>
      <Said drawing={drawing} />
    </div>
  )
}

function Said({ drawing }: { readonly drawing: React.RefObject<HTMLDivElement | null> }) {
  return <output>{useSetting(drawing)}</output>
}

test('what is set is said, and said anew when it changes', async () => {
  render(<Figure />)
  expect(screen.getByRole('status').textContent).toBe('Year: 2010')
  await act(async () => screen.getByRole('button').click())
  expect(screen.getByRole('status').textContent).toBe('Year: 2020')
})
