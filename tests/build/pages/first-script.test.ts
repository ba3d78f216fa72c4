import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, expect, test } from 'vitest'
import { minifyFirstScript } from '#build/pages/first-script.ts'

const dist = mkdtempSync(join(tmpdir(), 'first-script-'))
afterAll(() => rmSync(dist, { recursive: true }))
const file = join(dist, 'theme.js')

test('the script gets smaller and does the same', () => {
  const script = '/* A long word about why. */\nconst wide = 3\nresult.push(wide * 2)\n'
  writeFileSync(file, script)
  minifyFirstScript(dist)
  const sent = readFileSync(file, 'utf8')
  expect(sent.length).toBeLessThan(script.length)
  expect(sent).not.toContain('why')
  const result: number[] = []
  runInNewContext(sent, { result })
  expect(result).toEqual([6])
})

test('a script that cannot be read is told and left alone', () => {
  writeFileSync(file, 'const = 3')
  expect(() => minifyFirstScript(dist)).toThrow(/^theme\.js: /)
  expect(readFileSync(file, 'utf8')).toBe('const = 3')
})
