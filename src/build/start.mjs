/**
 * The one door: `npm start` installs what is missing, builds and serves; `npm run dev` starts the
 * development server; `npm run build` builds only. BASE is the sub-path the site will live under,
 * PORT the port to serve on.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { installMissing, nodeProblem } from './install-missing.mjs'
import { normalBase, serve } from './serve.mjs'

const project = fileURLToPath(new URL('../../', import.meta.url))
const firstPort = 4173
const portsToTry = 100

function runVite(args) {
  const env = { ...process.env, BASE: normalBase(process.env.BASE) }
  // A build in test or development mode would ship the slow React.
  delete env.NODE_ENV
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))
  const child = spawn(process.execPath, [vite, ...args], { cwd: project, env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 0))
  })
}

function askedPort() {
  const text = process.env.PORT
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new Error(
    `PORT is "${text}", which is not a port. Give a whole number from 0 to 65535, or leave it out.`,
  )
}

/** The asked port or none; without one, the first free port from 4173 up. */
async function serveOnFreePort(asked, options) {
  for (let port = asked ?? firstPort; ; port += 1) {
    try {
      return await serve({ ...options, port })
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error
      if (asked !== undefined) {
        throw new Error(
          `Port ${asked} is in use. Set PORT to another, or leave it out to take a free one.`,
          { cause: error },
        )
      }
      if (port >= firstPort + portsToTry) throw error
    }
  }
}

async function serveBuilt(port) {
  const server = await serveOnFreePort(port, {
    root: new URL('../../dist', import.meta.url),
    base: process.env.BASE,
  })
  console.log('SCO Primer is at')
  console.log(server.url)
  console.log('Press Ctrl+C to stop.')
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().then(() => process.exit(0)))
  }
}

async function start(task = 'serve', ...rest) {
  const tooOld = nodeProblem()
  if (tooOld) throw new Error(tooOld)
  if (!['serve', 'build', 'dev'].includes(task)) {
    throw new Error(`There is no task "${task}". Use npm start, npm run dev or npm run build.`)
  }
  const port = askedPort()
  await installMissing(project)
  if (task === 'dev') process.exit(await runVite(rest))
  const code = await runVite(['build', ...rest])
  if (code !== 0) process.exit(code)
  if (task === 'serve') await serveBuilt(port)
}

start(...process.argv.slice(2)).catch((error) => {
  console.error(error.message)
  process.exit(1)
})
