import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { builtAddresses } from '#app/entry-server.tsx'
import { fullTitle, type LoadedPage } from '#app/page.ts'
import { finalId, placementId } from '#domain/lesson/course-quizzes.ts'
import { matchPath } from 'react-router'
import { modulesOf } from '#app/page-modules.ts'
import { findRoute, routes } from '#app/routes.tsx'
import { createServerServices } from '#app/services.ts'
import { StoreProvider } from '#store/store-context.tsx'

const addresses = await builtAddresses()
/** One address of each form; pages of one form differ in their content alone. */
const oneOfEach = [...new Map(addresses.map((one) => [formOf(one), one] as const)).values()]

function formOf(address: string): string {
  const [first = '', second = ''] = address.split('/').filter(Boolean)
  // The quizzes over the whole course have pages unlike those of the modules, and each page of review and of progress is one of a kind.
  const isOne = [placementId, finalId].includes(second) || ['review', 'progress'].includes(first)
  const own = isOne ? second : ''
  return `${first} ${address.split('/').length} ${own}`
}

async function load(address: string): Promise<LoadedPage> {
  const url = new URL(address, 'http://page')
  return (await findRoute(url.pathname))(url.searchParams)
}

function show(page: LoadedPage, address: string): void {
  render(
    <StoreProvider stores={createServerServices()}>
      <MemoryRouter initialEntries={[address]}>{page.element}</MemoryRouter>
    </StoreProvider>,
  )
}

test('every address is a folder, given once, and in safe characters', () => {
  expect(addresses.length).toBeGreaterThan(500)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const address of addresses) expect(address).toMatch(/^\/([a-z0-9-]+\/)*$/)
})

test('every route is reached by one of the built addresses, or is an old form that is still led on', () => {
  const reached = new Set(
    oneOfEach.map((address) => routes.find(({ pattern }) => matchPath(pattern, address))?.pattern),
  )
  expect(routes.map(({ pattern }) => pattern).filter((pattern) => !reached.has(pattern))).toEqual([
    '/attempt/:id',
  ])
})

test.each(oneOfEach)('everything that %s needs or looks like exists', async (address) => {
  const { needs, looks } = modulesOf(address)
  expect(needs.length).toBeGreaterThan(0)
  for (const name of [...needs, ...looks]) {
    if (name.startsWith('virtual:')) {
      const module: object = await import(/* @vite-ignore */ name)
      expect(Object.keys(module), name).toContain('content')
    } else expect(existsSync(`src/${name}`), name).toBe(true)
  }
})

test('every page that a route imports is asked for early, so that nothing waits for a chain', () => {
  const source = readdirSync('src/app/pages')
    .map((file) => readFileSync(`src/app/pages/${file}`, 'utf8'))
    .join('\n')
  const imported = [...source.matchAll(/import\('#(features\/[^']+)'\)/g)].map((found) => found[1])
  const asked = new Set(oneOfEach.flatMap((address) => modulesOf(address).needs))
  expect(imported.length).toBeGreaterThan(8)
  // The page for unknown addresses is named where it is written, in the prerender.
  expect(imported.filter((name) => name && !asked.has(name))).toEqual([
    'features/home/missing-page.tsx',
  ])
})

test('titles tell the pages apart', async () => {
  const titles = new Map<string, string>()
  for (const address of addresses.filter((one) => !/^\/(evidence|q)\/./.test(one))) {
    const title = fullTitle((await load(address)).head)
    expect(titles.get(title), address).toBeUndefined()
    titles.set(title, address)
  }
})

test.each([
  '/no-such-page/',
  '/learn/border-cbms/no-such-lesson/',
  '/learn/no-such-module/seven-promises/',
  '/quiz/no-such-module/',
  '/q/no-such-question/',
  '/q/constructor/',
  '/evidence/no-such-entry/',
  '/evidence/__proto__/',
  '/learn/__proto__/toString/',
  '/quiz/constructor/',
])('%s gets the page that helps on and stays out of search', async (address) => {
  const page = await load(address)
  expect(page.head).toMatchObject({ title: 'No such page', noIndex: true })
  show(page, address)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'There is no page at this address',
  )
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
    '/learn/border-cbms/a-border-inherited/',
  )
})

test('personal pages stay out of search', async () => {
  for (const address of ['/attempt/?id=a1', '/attempts/', '/settings/'])
    expect((await load(address)).head.noIndex, address).toBe(true)
  expect((await load('/')).head.noIndex).toBeUndefined()
})
