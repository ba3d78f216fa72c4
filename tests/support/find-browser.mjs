/**
 * Finds a Chromium to test in, or gets one. In order: CHROME_PATH, the names on PATH, the usual places,
 * Playwright's own (there already, else downloaded), Debian's package, and last a Chromium that comes as
 * an npm package. Each candidate must start before it is taken. Says what it does through `say`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { embeddedBrowser, unpackedBrowser } from './embedded-browser.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]
const minute = 60_000

function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    )
  }
  if (process.platform === 'win32') {
    const folders = [
      process.env.LOCALAPPDATA,
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
    ].filter(Boolean)
    const apps = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return folders.flatMap((folder) => apps.map((app) => join(folder, app)))
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

function onPath() {
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  )
}

/** Present and able to start. On Windows `--version` would open a window, so being there must do. */
function starts(path, env = {}) {
  if (!path || !statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  if (process.platform === 'win32') return true
  const run = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    timeout: minute,
    stdio: 'ignore',
  })
  return run.status === 0
}

function run(command, args, timeout) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout }).status === 0
}

async function playwrightPath() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

async function installed() {
  const asked = process.env.CHROME_PATH
  if (asked) {
    if (starts(asked)) return { path: asked, env: {} }
    throw new Error(
      `CHROME_PATH is ${asked}, which does not start. Point it at a Chromium or Chrome, or unset it.`,
    )
  }
  const path = [...onPath(), ...usualPlaces(), await playwrightPath()].find((place) =>
    starts(place),
  )
  if (path) return { path, env: {} }
  const earlier = unpackedBrowser()
  return earlier && starts(earlier.path, earlier.env) ? earlier : undefined
}

async function fromPlaywright(say) {
  say('No Chromium found. Asking Playwright for one …')
  const cli = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url))
  if (!run(process.execPath, [cli, 'install', 'chromium'], 10 * minute)) return undefined
  const path = await playwrightPath()
  // The download brings no system libraries; as root they can be had too.
  if (!starts(path) && process.getuid?.() === 0)
    run(process.execPath, [cli, 'install-deps', 'chromium'], 10 * minute)
  return starts(path) ? { path, env: {} } : undefined
}

function fromDebian(say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  say('Installing the chromium package with apt-get …')
  const environment = ['DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const install = [...environment, 'install', '-y', '--no-install-recommends', 'chromium']
  const done =
    run('env', install, 10 * minute) ||
    (run('env', [...environment, 'update'], 5 * minute) && run('env', install, 10 * minute))
  const path = '/usr/bin/chromium'
  return done && starts(path) ? { path, env: {} } : undefined
}

async function fromNpm(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const browser = await embeddedBrowser(say)
  return browser && starts(browser.path, browser.env) ? browser : undefined
}

/** Where Chromium is and what to add to its environment. Throws a sentence when there is none to be had. */
export async function findBrowser(say = console.log) {
  const ways = [installed, fromPlaywright, fromDebian, fromNpm]
  for (const way of ways) {
    const browser = await way(say)
    if (browser) return browser
  }
  throw new Error(
    'No Chromium could be found or fetched. Install Chrome or Chromium, or set CHROME_PATH to one.',
  )
}
