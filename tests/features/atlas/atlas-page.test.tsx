// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { pageTookOver } from '#blocks/island.tsx'
import { AtlasPage } from '#features/atlas/atlas-page.tsx'
import { atlas, mapFigure } from './atlas-samples.ts'

async function open(address = '/atlas/') {
  pageTookOver()
  await act(async () =>
    render(
      <MemoryRouter initialEntries={[address]}>
        <AtlasPage content={atlas} />
      </MemoryRouter>,
    ),
  )
}
const linked = () =>
  screen.getAllByRole('listitem').flatMap((item) => item.querySelector('a')?.textContent ?? [])

test('every figure stands under its section, linked by its finding', async () => {
  await open()
  expect(screen.getByRole('heading', { level: 1, name: 'Atlas' })).toBeDefined()
  for (const { title } of atlas.sections)
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeDefined()
  expect(screen.getByRole('link', { name: mapFigure.title }).getAttribute('href')).toBe(
    '/atlas/border-map/',
  )
  expect(screen.getByText('All 3 figures.')).toBeDefined()
})

test('a figure that asks first is named by its question and not by its finding', async () => {
  await open()
  expect(screen.getByRole('link', { name: 'How many years passed?' })).toBeDefined()
  expect(screen.queryByText('Forty years passed')).toBeNull()
})

test('a section that has a figure to show opens with it, until somebody filters', async () => {
  await open()
  expect(await screen.findByRole('figure', { name: mapFigure.title })).toBeDefined()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Words' }), 'barrels')
  await waitFor(() => expect(screen.getByText('1 of 3 figures.')).toBeDefined())
  expect(linked()).toEqual(['Oil flows'])
  expect(screen.queryByRole('figure')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
  await waitFor(() => expect(linked()).toHaveLength(3))
})

test('the address carries the filter', async () => {
  await open('/atlas/?from=beyond')
  await waitFor(() => expect(screen.getByText('2 of 3 figures.')).toBeDefined())
})
