// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DrawnPage } from '#app/entry-server.tsx'
import { contentSecurityPolicy, escapeHtml, pageHtml } from '#build/pages/page-html.ts'

const template =
  '<!doctype html><html><head><!--head--></head><body><div id="app"><!--page--></div></body></html>'
const files = { scripts: ['/assets/a.js'], styles: ['/assets/a.css'] }

function pageOf(changes: Partial<DrawnPage> = {}): DrawnPage {
  return {
    html: '<main>Hello</main>',
    title: 'A title',
    head: { title: 'A title', description: 'A description.' },
    ...changes,
  }
}

function drawn(page: DrawnPage, anyAddress = false): Document {
  return new DOMParser().parseFromString(pageHtml(template, page, files, anyAddress), 'text/html')
}

/** Each would end the place it is put into, if it were taken as markup. */
const hostile = [
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<!--head--><!--page-->',
  '&lt;b&gt; & "quoted"',
  '$& $1 $` $$',
  '<div id="app"><!--page--></div>',
]

test.each(hostile)('the title %s is shown as it is and stays a title', (title) => {
  const document = drawn(pageOf({ title, head: { title, description: title } }))
  expect(document.title).toBe(title)
  expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(title)
  expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(title)
  expect(document.querySelectorAll('script, img')).toHaveLength(0)
  expect(document.querySelector('#app')?.innerHTML).toBe('<main>Hello</main>')
})

test.each(hostile)('the machine’s description holds %s without ending', (name) => {
  const document = drawn(pageOf({ jsonLd: { name } }))
  const [script, ...others] = document.querySelectorAll('script')
  expect(others).toEqual([])
  expect(script?.getAttribute('type')).toBe('application/ld+json')
  expect(JSON.parse(script?.textContent ?? '')).toEqual({ name })
})

test('the page’s own HTML goes in as it is, dollar signs and all', () => {
  const html = '<main>It cost $& and $1.</main>'
  const text = pageHtml(template, pageOf({ html }), files, false)
  expect(text).toContain(`<div id="app">${html}</div>`)
})

test('the security policy comes first in the head and allows no inline script or style', () => {
  const [first] = drawn(pageOf()).head.children
  expect(first?.getAttribute('http-equiv')).toBe('Content-Security-Policy')
  expect(first?.getAttribute('content')).toBe(contentSecurityPolicy)
  expect(contentSecurityPolicy).not.toMatch(/unsafe-|\*/)
})

test('the first view’s files are asked for in the head', () => {
  const { head } = drawn(pageOf())
  expect(head.querySelector('link[rel="stylesheet"]')?.getAttribute('href')).toBe('/assets/a.css')
  expect(head.querySelector('link[rel="modulepreload"]')?.getAttribute('href')).toBe('/assets/a.js')
})

test('what paints is asked for first: styles, the theme, fonts, and only then scripts', () => {
  const whole = readFileSync('index.html', 'utf8')
  const { head } = new DOMParser().parseFromString(
    pageHtml(whole, pageOf(), files, false),
    'text/html',
  )
  const inOrder = [
    ...head.querySelectorAll('link[rel~="stylesheet"], script, link[rel$="preload"]'),
  ]
  expect(inOrder.map((one) => one.getAttribute('href') ?? one.getAttribute('src'))).toEqual([
    '/assets/a.css',
    '/theme.js',
    '/fonts/literata.woff2',
    '/fonts/source-sans.woff2',
    '/assets/a.js',
  ])
})

test('personal pages are kept out of search, others are not', () => {
  const robots = 'meta[name="robots"]'
  const noIndex = { title: 'A title', description: 'A description.', noIndex: true }
  expect(
    drawn(pageOf({ head: noIndex }))
      .querySelector(robots)
      ?.getAttribute('content'),
  ).toBe('noindex')
  expect(drawn(pageOf()).querySelector(robots)).toBeNull()
})

test('a page shown at any address says so', () => {
  expect(drawn(pageOf(), true).querySelector('#app')?.getAttribute('data-page')).toBe('any')
  expect(drawn(pageOf()).querySelector('#app')?.hasAttribute('data-page')).toBe(false)
})

test('text is escaped for an element and for an attribute', () => {
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;')
})
