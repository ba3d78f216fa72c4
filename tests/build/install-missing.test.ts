import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInstalled, nodeProblem } from '#build/install-missing.mjs'

let folder = ''
const wanted = {
  '': { name: 'site' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-this-machine': {
    version: '1.0.0',
    optional: true,
    os: [process.platform],
    cpu: [process.arch],
  },
  'node_modules/for-another': {
    version: '1.0.0',
    optional: true,
    os: ['plan9'],
    cpu: [process.arch],
  },
}
const here = {
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-this-machine': { version: '1.0.0' },
}

function install(packages: object): void {
  for (const name of Object.keys(packages)) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a fresh checkout is not installed', () => {
  expect(isInstalled(folder)).toBe(false)
})
test('the locked packages that this machine can use are enough', () => {
  install(here)
  expect(isInstalled(folder)).toBe(true)
})
test('another version of a package is not', () => {
  install({ ...here, 'node_modules/a': { version: '1.0.1' } })
  expect(isInstalled(folder)).toBe(false)
})
test('packages copied from another kind of machine are not', () => {
  install({ 'node_modules/a': { version: '1.0.0' } })
  expect(isInstalled(folder)).toBe(false)
})
test('a package deleted by hand is missed', () => {
  install(here)
  rmSync(join(folder, 'node_modules/a'), { recursive: true })
  expect(isInstalled(folder)).toBe(false)
})
test('a Node too old gets a sentence that says what to get', () => {
  expect(nodeProblem('18.20.1')).toContain('needs Node 20.19')
  expect(nodeProblem('20.18.9')).toContain('needs Node 20.19')
  expect(nodeProblem('20.19.0')).toBeUndefined()
  expect(nodeProblem('22.1.0')).toBeUndefined()
})
