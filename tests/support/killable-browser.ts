/** A Chromium on a profile that outlives it, to be killed as a power cut or a full memory would. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chromium, type Page } from 'playwright-core'
import { browserFlags } from './browser.ts'
import { findBrowser, type FoundBrowser } from './find-browser.mjs'

export type KillableBrowser = {
  readonly page: Page
  /** SIGKILL to the browser and every process it made; ends when they are gone. */
  readonly kill: () => Promise<void>
}

function devToolsAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    process.once('exit', () => reject(new Error(`Chromium ended before it could be used: ${said}`)))
    process.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found?.[1]) resolve(found[1])
    })
  })
}

/** Waits for the processes that the killed one had made: one of them may still hold the profile. */
async function goneWith({ pid }: ChildProcess): Promise<void> {
  if (process.platform === 'win32' || pid === undefined) return
  for (;;) {
    try {
      process.kill(-pid, 0)
    } catch {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve(goneWith(child)))
    // Its own process group; Windows has none.
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  })
}

let found: Promise<FoundBrowser> | undefined

/** Starts on this profile folder, which may hold what an earlier one left. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  // Finding starts one to see whether it works; once is enough.
  const { path, env } = await (found ??= findBrowser())
  const own = ['--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0']
  const child = spawn(path, [...browserFlags, ...own, 'about:blank'], {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
  try {
    const browser = await chromium.connectOverCDP(await devToolsAddress(child))
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('Chromium opened without a page.')
    return { page, kill: () => kill(child) }
  } catch (error) {
    await kill(child)
    throw error
  }
}
