/**
 * A Chromium for Linux x64 from the npm registry (@sparticuz/chromium, made for servers without
 * packages), unpacked into .cache with the NSS libraries it brings along. For machines where neither a
 * download from Playwright nor apt-get is possible.
 */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { runNpm } from '#build/install-missing.mjs'

/** The last version whose engines accept Node 20. */
const wanted = '@sparticuz/chromium@147.0.0'
const home = fileURLToPath(new URL('../../.cache/chromium', import.meta.url))

async function unpack(name, target) {
  const source = join(home, 'node_modules/@sparticuz/chromium/bin', name)
  // Written under another name first: a broken-off unpacking must not look like a finished one.
  await pipeline(
    createReadStream(source),
    createBrotliDecompress(),
    createWriteStream(`${target}.part`),
  )
  renameSync(`${target}.part`, target)
}

async function unpackTar(name, folder) {
  const archive = join(home, name.replace(/\.br$/, ''))
  await unpack(name, archive)
  mkdirSync(folder, { recursive: true })
  return (
    spawnSync('tar', ['-xf', archive, '-C', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0
  )
}

const browser = { path: join(home, 'chromium'), env: { LD_LIBRARY_PATH: join(home, 'al2023/lib') } }

/** The one unpacked by an earlier run. */
export function unpackedBrowser() {
  return existsSync(browser.path) ? browser : undefined
}

export async function embeddedBrowser(say) {
  say(`Fetching ${wanted} from npm into .cache …`)
  mkdirSync(home, { recursive: true })
  const code = await runNpm(
    [
      'install',
      '--prefix',
      home,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      wanted,
    ],
    { cwd: home },
  )
  if (code !== 0) return undefined
  const ready =
    (await unpackTar('al2023.tar.br', join(home, 'al2023'))) &&
    (await unpackTar('swiftshader.tar.br', home))
  if (!ready) return undefined
  // Last, for its presence says that all of it is there.
  const unfinished = join(home, 'chromium.unfinished')
  await unpack('chromium.br', unfinished)
  chmodSync(unfinished, 0o755)
  renameSync(unfinished, browser.path)
  return browser
}
