/**
 * `npm test`: every check there is, one line each, and at the end the count of all that really ran.
 * `npm test -- unit`, `-- house`, `-- browser` and so on run a part. A failure does not stop the rest.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissing, nodeProblem } from '#build/install-missing.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const reports = join(project, '.cache/test-reports')

const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  vitest: 'node_modules/vitest/vitest.mjs',
  start: 'src/build/start.mjs',
}

/** In the order they run. A step belongs to the parts it is named with; a vitest step counts its own tests. */
const steps = [
  { name: 'types of the app', parts: ['types'], tool: 'tsc', args: ['--noEmit', '-p', '.'] },
  {
    name: 'types of the domain',
    parts: ['types'],
    tool: 'tsc',
    args: ['--noEmit', '-p', 'src/domain'],
  },
  { name: 'lint', parts: ['lint'], tool: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', parts: ['format'], tool: 'oxfmt', args: ['--check'] },
  {
    name: 'house rules',
    parts: ['house'],
    only: true,
    tool: 'vitest',
    args: ['run', 'tests/house/'],
  },
  {
    name: 'unit tests',
    parts: ['unit'],
    tool: 'vitest',
    args: ['run', '--project', 'node', '--project', 'jsdom'],
  },
  { name: 'build', parts: ['build', 'browser'], tool: 'start', args: ['build'] },
  {
    name: 'browser tests',
    parts: ['browser'],
    tool: 'vitest',
    args: ['run', '--project', 'pages', '--project', 'browser'],
    browser: true,
    needs: 'build',
  },
]
const partNames = [...new Set(steps.flatMap((step) => step.parts))]

function chosenSteps(parts) {
  const unknown = parts.find((part) => !partNames.includes(part))
  if (unknown)
    throw new Error(
      `There is no part "${unknown}". Choose from ${partNames.join(', ')}, or give none to run all.`,
    )
  // The house rules are among the unit tests; their own step is for running them alone.
  if (parts.length === 0 || parts.includes('unit'))
    return steps.filter(
      (step) =>
        !step.only && (parts.length === 0 || step.parts.some((part) => parts.includes(part))),
    )
  return steps.filter((step) => step.parts.some((part) => parts.includes(part)))
}

let running

function run(file, args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(project, file), ...args], {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running = child
    const output = []
    child.stdout.on('data', (data) => output.push(data))
    child.stderr.on('data', (data) => output.push(data))
    child.once('error', (error) => resolve({ ok: false, output: error.message }))
    child.once('close', (code) =>
      resolve({ ok: code === 0, output: Buffer.concat(output).toString() }),
    )
  })
}

/** One check that passes or fails as a whole. */
function countOne(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** Tests that failed and then passed, so that luck is seen and not taken for health. */
function secondTries(file) {
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return []
  }
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => {
        const [why = ''] = failureMessages[0].split('\n')
        return `  at the second try: ${relative(project, name)} > ${fullName}: ${why}`
      }),
  )
}

/** Tests of a vitest report. A file that broke before its tests counts as one failure, and so does a red run with no red test. */
function countReport(file, ok) {
  const count = { passed: 0, failed: 0, skipped: 0 }
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return countOne(false)
  }
  for (const { status, assertionResults } of report.testResults) {
    const failedBefore = count.failed
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed += 1
      else if (test.status === 'failed') count.failed += 1
      else count.skipped += 1
    }
    if (status === 'failed' && count.failed === failedBefore) count.failed += 1
  }
  if ((!ok || count.passed === 0) && count.failed === 0) count.failed = 1
  return count
}

async function browserFor(step) {
  if (!step.browser) return {}
  const { findBrowser } = await import('#tests/support/find-browser.mjs')
  const { path, env } = await findBrowser((line) => console.log(`  ${line}`))
  return { CHROME_PATH: path, ...env }
}

async function runStep(step) {
  const report = join(reports, `${step.name.replaceAll(' ', '-')}.json`)
  const args =
    step.tool === 'vitest'
      ? [...step.args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
      : step.args
  try {
    const { ok, output } = await run(tools[step.tool], args, await browserFor(step))
    if (step.tool !== 'vitest') return { count: countOne(ok), output, luck: [] }
    return { count: countReport(report, ok), output, luck: secondTries(report) }
  } catch (error) {
    return { count: countOne(false), output: error.message, luck: [] }
  }
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function lineFor(step, count, seconds) {
  if (count.failed > 0) {
    return `✗ ${step.name}: ${step.tool === 'vitest' ? summary(count) : 'failed'} (${seconds} s)`
  }
  if (count.passed === 0) return `- ${step.name}: not run, for the ${step.needs} failed`
  return `✓ ${step.name}: ${step.tool === 'vitest' ? summary(count) : 'passed'} (${seconds} s)`
}

async function runAll(parts) {
  const tooOld = nodeProblem()
  if (tooOld) throw new Error(tooOld)
  const chosen = chosenSteps(parts)
  await installMissing(project)
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const total = { passed: 0, failed: 0, skipped: 0 }
  const broken = new Set()
  for (const step of chosen) {
    const begun = performance.now()
    const { count, output, luck } = broken.has(step.needs)
      ? { count: { passed: 0, failed: 0, skipped: 1 }, output: '', luck: [] }
      : await runStep(step)
    if (count.failed > 0) broken.add(step.name)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    console.log(lineFor(step, count, seconds))
    for (const line of luck) console.log(line)
    if (count.failed > 0) console.log(`${output.trimEnd()}\n`)
    for (const key of Object.keys(total)) total[key] += count[key]
  }
  console.log(summary(total))
  return total.failed === 0 && total.passed > 0
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    running?.kill(signal)
    process.exit(1)
  })
}

runAll(process.argv.slice(2)).then(
  (ok) => process.exit(ok ? 0 : 1),
  (error) => {
    console.error(error.message)
    console.log('0 passed, 1 failed')
    process.exit(1)
  },
)
