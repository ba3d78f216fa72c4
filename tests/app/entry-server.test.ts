import { expect, test } from 'vitest'
import { drawPage } from '#app/entry-server.tsx'

const lesson = '/learn/border-cbms/a-border-inherited/'

test('a lesson is drawn whole: its words stand in the HTML, and nothing waits', async () => {
  const { html, title, jsonLd } = await drawPage(lesson, '/')
  expect(title).toBe('A border inherited · SCO Primer')
  expect(html).toContain('Laid end to end')
  expect(html).toContain('id="from-clashes-to-talks"')
  expect(html).not.toMatch(/<template id="B:|<!--\$\?-->/)
  expect(jsonLd).toMatchObject({ '@type': 'LearningResource' })
})

test('no page has inline styles or scripts, which its security policy would refuse', async () => {
  for (const address of ['/', lesson, '/quiz/border-cbms/', '/sources/', '/evidence/']) {
    const { html } = await drawPage(address, '/')
    expect(html, address).not.toMatch(/\sstyle="|<script|\son[a-z]+="/)
  }
})

test('below a base, links lead below it', async () => {
  const { html } = await drawPage('/', '/primer/')
  expect(html).toContain(`href="/primer${lesson}"`)
  expect(html).not.toContain(`href="${lesson}"`)
})
