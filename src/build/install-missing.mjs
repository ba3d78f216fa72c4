/**
 * Makes a fresh machine ready: says so when Node is too old, and runs `npm ci` when the installed
 * packages are not those of package-lock.json. Versions are compared rather than file times, which a
 * git checkout changes for no reason. Imports nothing but Node's own modules, for it runs before any
 * package is there.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const oldestNode = [20, 19]

/** A sentence to show and stop at, or undefined when this Node will do. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return undefined
  return `Node ${version} is too old for this project: it needs Node ${oldestNode.join('.')} or newer. Get one at https://nodejs.org and run the command again.`
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return undefined
  }
}

/** Optional packages are native parts for one kind of machine; only those for this one are wanted. */
function wantedHere(entry) {
  if (!entry.optional) return true
  if (!entry.os || !entry.cpu || entry.libc) return false
  return entry.os.includes(process.platform) && entry.cpu.includes(process.arch)
}

export function isInstalled(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'))
  const present = packagesIn(join(folder, 'node_modules/.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([place, entry]) =>
      place === '' ||
      !wantedHere(entry) ||
      (present[place]?.version === entry.version && existsSync(join(folder, place))),
  )
}

/** Runs npm the way it runs everywhere: through the npm that started us, else by name. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath
  const direct = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
  const child = direct
    ? spawn(process.execPath, [npm, ...args], { stdio: 'inherit', ...options })
    : spawn('npm', args, { stdio: 'inherit', shell: process.platform === 'win32', ...options })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

export async function installMissing(folder) {
  if (isInstalled(folder)) return
  console.log('Installing the packages of package-lock.json (npm ci) …')
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: folder })
  if (code !== 0) {
    throw new Error(
      'npm ci failed, see above. It needs a connection to the npm registry; try again once there is one.',
    )
  }
}
