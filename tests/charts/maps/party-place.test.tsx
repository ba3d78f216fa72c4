import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PartyPlace } from '#charts/maps/party-place.tsx'
import { pipelineDirectionsSeries } from '#domain/series/maps/pipeline-directions.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('pipeline-directions')
function shown(party: string, situation?: string) {
  const { marks } = pipelineDirectionsSeries(figure, situation)
  const mark = marks.parties.find((one) => one.party === party)
  if (!mark) throw new Error(`there is no party ${party}`)
  return render(
    <svg>
      <PartyPlace mark={mark} />
    </svg>,
  ).container
}

test('with all situations each has its mark and its number', () => {
  const marks = [...shown('russia').querySelectorAll('[data-column="3"]')]
  expect(marks.map((mark) => mark.getAttribute('data-value'))).toEqual([
    'possible harm',
    'gain',
    'gain',
  ])
  expect(marks.map((mark) => mark.textContent)).toEqual(['1', '2', '3'])
})

test('with one situation its word stands below the mark', () => {
  shown('central-asia', '2')
  expect(screen.getByText('mixed')).toBeInTheDocument()
})

test('a long name is broken after its “and”', () => {
  const container = shown('japan-korea')
  expect(container.querySelector('tspan')?.textContent).toBe('South Korea')
  expect(container.querySelector('text')?.textContent).toContain('Japan and')
})
