/**
 * A small static file server for the built site, shared by `npm start` and the browser tests. It
 * behaves as a common static host does: folder pages, 404.html with status 404, compressed text,
 * hashed assets kept for a year and everything else asked for again.
 */
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { mediaType } from './media-type.mjs'

const smallestToCompress = 1024
const year = 'public, max-age=31536000, immutable'
const encoders = {
  // 9 of 11: nearly the smallest, without seconds of waiting for the first visitor.
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}
const endings = { br: '.br', gzip: '.gz' }

/** '/', '/repo/': whatever was given, with a slash at both ends. A relative base is served at '/'. */
export function normalBase(base = '/') {
  const parts = base.split('/').filter((part) => part !== '' && part !== '.')
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`
}

/** Path segments of a request below the base; undefined for one that no file may answer. */
function segmentsOf(rawPath, base) {
  if (!`${rawPath}/`.startsWith(base)) return undefined
  try {
    const segments = decodeURIComponent(rawPath.slice(base.length)).split('/').filter(Boolean)
    const unsafe = segments.some((part) => part.startsWith('.') || /[\\\0:]/.test(part))
    return unsafe ? undefined : segments
  } catch {
    return undefined
  }
}

function kindOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 'nothing'
  return stats.isDirectory() ? 'folder' : 'file'
}

/** What answers a request: a file to send, or a place to go to instead. */
function answerFor(root, base, rawPath) {
  if (rawPath === '/' && base !== '/') return { goTo: base }
  const notFound = { file: join(root, '404.html'), status: 404 }
  const segments = segmentsOf(rawPath, base)
  if (!segments) return notFound
  const path = resolve(root, ...segments)
  const kind = kindOf(path)
  if (kind === 'nothing' || !isInside(root, path)) return notFound
  if (kind === 'file') return rawPath.endsWith('/') ? notFound : { file: path, status: 200 }
  if (!existsSync(join(path, 'index.html'))) return notFound
  if (rawPath.endsWith('/')) return { file: join(path, 'index.html'), status: 200 }
  return {
    goTo: `${base}${segments.map(encodeURIComponent).join('/')}${segments.length > 0 ? '/' : ''}`,
  }
}

/** Follows links, so that one in the folder cannot lead out of it. */
function isInside(root, path) {
  const real = realpathSync(path)
  return real === root || real.startsWith(root + sep)
}

/** Encodings the request accepts, best first. */
function acceptedEncodings(header = '') {
  const refused = /;\s*q=0(\.0*)?\s*$/
  const accepted = new Set(
    header
      .split(',')
      .filter((part) => !refused.test(part))
      .map((part) => part.split(';')[0]?.trim().toLowerCase()),
  )
  return ['br', 'gzip'].filter((encoding) => accepted.has(encoding))
}

/** Compressed bytes: a ready file beside the original if the build left one, else made once and kept. */
function compressor() {
  const kept = new Map()
  return async (file, stats, encoding) => {
    const ready = file + endings[encoding]
    if (existsSync(ready)) return readFile(ready)
    const key = `${encoding} ${stats.mtimeMs} ${stats.size} ${file}`
    if (!kept.has(key)) kept.set(key, readFile(file).then(encoders[encoding]))
    return kept.get(key)
  }
}

function cachePolicy(file, root) {
  return file.startsWith(join(root, 'assets') + sep) ? year : 'no-cache'
}

async function sendFile(request, response, { file, status }, root, compress) {
  const stats = statSync(file, { throwIfNoEntry: false })
  const { type, text } = mediaType(extname(file))
  if (!stats) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  const [encoding] =
    text && stats.size >= smallestToCompress
      ? acceptedEncodings(request.headers['accept-encoding'])
      : []
  const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}${encoding ? `-${encoding}` : ''}"`
  const headers = {
    'content-type': type,
    'cache-control': status === 200 ? cachePolicy(file, root) : 'no-cache',
    'x-content-type-options': 'nosniff',
    etag: tag,
    ...(text && { vary: 'accept-encoding' }),
  }
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  const bytes = encoding && (await compress(file, stats, encoding))
  if (bytes) headers['content-encoding'] = encoding
  response.writeHead(status, { ...headers, 'content-length': bytes ? bytes.length : stats.size })
  if (request.method === 'HEAD') response.end()
  else if (bytes) response.end(bytes)
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
}

function handler(root, base) {
  const compress = compressor()
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const [rawPath = '/', query] = (request.url ?? '/').split('?', 2)
    const answer = answerFor(root, base, rawPath)
    if (answer.goTo) {
      const status = rawPath === '/' ? 302 : 301
      response.writeHead(status, { location: answer.goTo + (query ? `?${query}` : '') }).end()
      return
    }
    await sendFile(request, response, answer, root, compress)
  }
}

/**
 * Serves the folder `root` (path or file URL) under `base` on 127.0.0.1. Port 0 takes any free one;
 * a port in use rejects with code EADDRINUSE. The url given back ends with the base.
 */
export async function serve({ root, base, port = 0 }) {
  const folder = realpathSync(root instanceof URL ? fileURLToPath(root) : root)
  const under = normalBase(base)
  const handle = handler(folder, under)
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      console.error(`${request.url}: ${error.message}`)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  await new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  return {
    url: `http://127.0.0.1:${server.address().port}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(done)
        server.closeAllConnections()
      }),
  }
}
