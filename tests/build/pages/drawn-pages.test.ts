/** Pages as the build draws them: no window, no person, the words in the HTML. */
import { expect, test } from 'vitest'
import { builtAddresses, drawPage } from '#app/entry-server.tsx'
import { recordSchemaFile } from '#interop/learner-record/record-file.ts'

const lesson = '/learn/border-cbms/a-border-inherited/'
const addresses = await builtAddresses()
/** One address of each form, and every lesson. */
const drawn = [
  ...new Map(
    addresses.map((address) => {
      const [form = ''] = address.split('/').filter(Boolean)
      return [form === 'learn' ? address : `${form} ${address.split('/').length}`, address] as const
    }),
  ).values(),
]

test('a lesson is drawn whole: its words stand in the HTML, and nothing waits', async () => {
  const { html, title, jsonLd } = await drawPage(lesson, '/')
  expect(title).toBe('A border inherited · SCO Primer')
  expect(html).toContain('id="from-clashes-to-talks"')
  expect(html).toContain('five states and two parties')
  expect(html).not.toMatch(/<template id="B:|<!--\$\?-->/)
  expect(jsonLd).toMatchObject({ '@type': 'LearningResource' })
})

test.each(drawn)('%s has one heading of level 1, a title and a description', async (address) => {
  const { html, title, head } = await drawPage(address, '/')
  expect(html.match(/<h1[ >]/g)).toHaveLength(1)
  expect(title).toMatch(/^\S.* · SCO Primer$|^SCO Primer$/)
  expect(head.description.length).toBeGreaterThan(20)
})

test.each(drawn)('%s has nothing that its security policy refuses', async (address) => {
  const { html } = await drawPage(address, '/')
  expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)="|<script|<style/)
})

test.each(drawn)('%s shows no working id', async (address) => {
  const { html } = await drawPage(address, '/')
  const words = html.replaceAll(/<[^>]*>/g, ' ')
  expect(words).not.toMatch(/\b(F\d{3}|D\d{2,3}|[MX][1-6]\.\d)\b/)
})

test('below a base, links lead below it', async () => {
  const { html } = await drawPage('/', '/primer/')
  expect(html).toContain(`href="/primer${lesson}"`)
  expect(html).not.toContain(`href="${lesson}"`)
})

test('every link of a page leads to an address that is built', async () => {
  // The build writes the schema of a record beside the pages.
  const built = new Set([...addresses, `/${recordSchemaFile}`])
  for (const address of drawn) {
    const { html } = await drawPage(address, '/')
    const links = [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map((found) => found[1] ?? '')
    expect(links.length, address).toBeGreaterThan(0)
    expect(
      links.filter((link) => !built.has(link)),
      address,
    ).toEqual([])
  }
})
