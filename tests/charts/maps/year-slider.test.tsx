import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { YearSlider } from '#charts/maps/year-slider.tsx'

const years = Array.from({ length: 11 }, (_, index) => 2000 + index)
function shown(onYear = vi.fn<(year: number) => void>()) {
  const view = render(
    <YearSlider
      id="sample"
      year={2005}
      years={years}
      marked={[2000, 2005, 2010]}
      news="2005: something changed."
      onYear={onYear}
    />,
  )
  return { ...view, onYear, slider: screen.getByRole('slider', { name: 'Year' }) }
}

test('it runs from the first year to the last and says what the year brought', () => {
  const { slider } = shown()
  expect(slider).toHaveAttribute('min', '2000')
  expect(slider).toHaveAttribute('max', '2010')
  expect(slider).toHaveAttribute('aria-valuetext', '2005: something changed.')
  expect(screen.getByText('2005')).toBeVisible()
  expect(screen.getByText('2005: something changed.')).toBeVisible()
})

test('another year is handed on as a number', () => {
  const { slider, onYear } = shown()
  fireEvent.change(slider, { target: { value: '2008' } })
  expect(onYear).toHaveBeenCalledExactlyOnceWith(2008)
})

test('years of change are marked where they lie, reached ones apart from later ones', () => {
  const { container } = shown()
  const marks = [...container.querySelectorAll('svg line')]
  expect(marks.map((mark) => mark.getAttribute('x1'))).toEqual(['0%', '50%', '100%'])
  const classes = marks.map((mark) => mark.getAttribute('class'))
  expect(classes[0]).toBe(classes[1])
  expect(classes[2]).not.toBe(classes[1])
})
