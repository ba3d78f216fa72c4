// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { loadFigure } from '#charts/figure-loaders.ts'
import { FigurePage } from '#features/atlas/figure-page.tsx'
import { mapFigure, mapPage } from './atlas-samples.ts'

async function open(content = mapPage) {
  await loadFigure(mapFigure.id)
  await act(async () =>
    render(
      <MemoryRouter initialEntries={['/atlas/border-map/?year=2001']}>
        <FigurePage content={content} />
      </MemoryRouter>,
    ),
  )
}
const part = (name: string) => within(screen.getByRole('region', { name }))

test('the figure stands there with its place in the atlas', async () => {
  await open()
  expect(screen.getByRole('heading', { level: 1, name: 'Figure 1 of 3' })).toBeDefined()
  expect(screen.getByRole('figure', { name: mapFigure.title })).toBeDefined()
})

test('it leads to the lessons that show it and to the questions about it', async () => {
  await open()
  const uses = part('Where the course uses it')
  expect(
    uses.getByRole('link', { name: 'A border inherited: Who sat where' }).getAttribute('href'),
  ).toBe('/learn/border-cbms/a-border-inherited/#who-sat-where')
  expect(uses.getByRole('link', { name: /How long is the border/ }).getAttribute('href')).toBe(
    '/q/how-long/',
  )
})

test('every entry that it rests on stands there with its paragraph, and every doubt', async () => {
  await open()
  const rests = part('What it rests on')
  for (const id of mapFigure.evidence) expect(rests.getByText(`What ${id} says.`)).toBeDefined()
  expect(rests.getAllByRole('link', { name: 'Jia §I ¶1' })).toHaveLength(mapFigure.evidence.length)
  expect(rests.getByRole('link', { name: 'Two lengths' })).toBeDefined()
})

test('only a neighbour that there is has a link', async () => {
  await open()
  const ways = within(screen.getByRole('navigation', { name: 'Figures' }))
  expect(ways.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/atlas/hundred-km-zone/',
  ])
})
