import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { normalBase, serve } from '#build/serve.mjs'

const long = '<p>The five states met in Shanghai.</p>'.repeat(100)
let root = ''
let outside = ''

function put(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

type Answer = {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
}

/** Sent raw, for fetch would tidy the path before asking. */
function ask(
  base: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

let site: Awaited<ReturnType<typeof serve>>
let below: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'outside-'))
  root = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  put('index.html', 'home')
  put('404.html', long)
  put('learn/a b/index.html', 'lesson')
  put('long.html', long)
  put('assets/app-1a2b.js', `/* ${long} */`)
  put('assets/app-1a2b.js.br', 'ready made')
  put('.hidden', 'hidden')
  for (const name of ['font.woff2', 'map.svg', 'data.json', 'site.webmanifest', 'odd.xyz'])
    put(name, 'x')
  symlinkSync(outside, join(root, 'way-out'))
  site = await serve({ root })
  below = await serve({ root, base: '/repo' })
})

afterAll(async () => {
  await Promise.all([site.close(), below.close()])
  for (const folder of [root, outside]) rmSync(folder, { recursive: true })
})

describe('pages', () => {
  test('a folder is answered with its index page', async () => {
    expect(await ask(site.url, '/')).toMatchObject({ status: 200, body: 'home' })
    expect(await ask(site.url, '/learn/a%20b/?from=x')).toMatchObject({
      status: 200,
      body: 'lesson',
    })
  })
  test('a folder without its slash is sent on, query and all', async () => {
    const { status, headers } = await ask(site.url, '/learn/a%20b?q=1')
    expect([status, headers.location]).toEqual([301, '/learn/a%20b/?q=1'])
  })
  test('a doubled slash never sends a visitor to another host', async () => {
    const { headers } = await ask(site.url, '//learn//a%20b')
    expect(headers.location).toBe('/learn/a%20b/')
  })
  test.each(['/nowhere', '/learn/', '/long.html/', '/%zz'])(
    '%s is answered with the 404 page',
    async (path) => {
      expect(await ask(site.url, path)).toMatchObject({ status: 404, body: long })
    },
  )
  test('only reading is allowed', async () => {
    expect(await ask(site.url, '/', {}, 'POST')).toMatchObject({ status: 405 })
    expect(await ask(site.url, '/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
  })
})

describe('what lies outside the folder stays outside', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/learn/..%5c..%5csecret.txt',
    '/way-out/secret.txt',
    '/.hidden',
    '/index.html%00.js',
  ])('%s', async (path) => {
    expect((await ask(site.url, path)).status).toBe(404)
  })
})

describe('headers', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
    ['/map.svg', 'image/svg+xml; charset=utf-8'],
    ['/data.json', 'application/json; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/assets/app-1a2b.js', 'text/javascript; charset=utf-8'],
    ['/odd.xyz', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(site.url, path)).headers['content-type']).toBe(type)
  })
  test('hashed assets are kept for a year, pages asked for again', async () => {
    expect((await ask(site.url, '/assets/app-1a2b.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
    expect((await ask(site.url, '/')).headers['cache-control']).toBe('no-cache')
  })
  test('an unchanged page is not sent twice', async () => {
    const { headers } = await ask(site.url, '/')
    expect(await ask(site.url, '/', { 'if-none-match': String(headers.etag) })).toMatchObject({
      status: 304,
      body: '',
    })
  })
})

describe('compression', () => {
  test('text is compressed as the browser accepts it, brotli first', async () => {
    const asked = async (accept: string) =>
      (await ask(site.url, '/long.html', { 'accept-encoding': accept })).headers['content-encoding']
    expect(await asked('gzip, deflate, br')).toBe('br')
    expect(await asked('gzip')).toBe('gzip')
    expect(await asked('br;q=0, gzip')).toBe('gzip')
    expect(await asked('identity')).toBeUndefined()
  })
  test('what was compressed is read back whole', async () => {
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(new URL('long.html', site.url), {
        headers: { 'accept-encoding': encoding },
      })
      expect(await response.text()).toBe(long)
    }
  })
  test('a file compressed by the build is sent as it is', async () => {
    expect((await ask(site.url, '/assets/app-1a2b.js', { 'accept-encoding': 'br' })).body).toBe(
      'ready made',
    )
  })
  test('fonts and short files go as they are', async () => {
    for (const path of ['/font.woff2', '/data.json']) {
      expect(
        (await ask(site.url, path, { 'accept-encoding': 'br' })).headers['content-encoding'],
      ).toBeUndefined()
    }
  })
})

describe('under a sub-path', () => {
  test('the address ends with the base, and the site lives below it only', async () => {
    expect(below.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/repo\/$/)
    expect(await ask(below.url, '/repo/')).toMatchObject({ status: 200, body: 'home' })
    expect(await ask(below.url, '/long.html')).toMatchObject({ status: 404 })
    expect(await ask(below.url, '/repository/')).toMatchObject({ status: 404 })
  })
  test('its door without a slash, and the root, lead in', async () => {
    expect((await ask(below.url, '/repo')).headers.location).toBe('/repo/')
    expect((await ask(below.url, '/')).headers.location).toBe('/repo/')
    expect((await ask(below.url, '/repo/learn/a%20b')).headers.location).toBe('/repo/learn/a%20b/')
  })
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['./', '/'],
    ['repo', '/repo/'],
    ['/a/b/', '/a/b/'],
  ])('base %s is taken as %s', (given, normal) => {
    expect(normalBase(given)).toBe(normal)
  })
})

test('a port in use is told by its code', async () => {
  await expect(serve({ root, port: Number(new URL(site.url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
