import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { passAgain } from '#build/pages/second-pass.ts'

const dist = mkdtempSync(join(tmpdir(), 'second-pass-'))
afterAll(() => rmSync(dist, { recursive: true }))
mkdirSync(join(dist, 'assets'))
const fileOf = (name: string) => join(dist, 'assets', name)

test('a named script gets smaller and exports the same; another is left alone', async () => {
  const script = 'const wide=3;function twice(value){return value*2}export const six=twice(wide);'
  writeFileSync(fileOf('core-x1.js'), script)
  writeFileSync(fileOf('other-x1.js'), script)
  await passAgain(dist, ['core'])
  const sent = readFileSync(fileOf('core-x1.js'), 'utf8')
  expect(sent.length).toBeLessThan(script.length)
  const module = (await import(`data:text/javascript,${encodeURIComponent(sent)}`)) as object
  expect(module).toMatchObject({ six: 6 })
  expect(readFileSync(fileOf('other-x1.js'), 'utf8')).toBe(script)
})

test('a script that is not there, or cannot be read, is told', async () => {
  await expect(passAgain(dist, ['gone'])).rejects.toThrow('no script “gone”')
  writeFileSync(fileOf('broken-x1.js'), 'const = 3')
  await expect(passAgain(dist, ['broken'])).rejects.toThrow('Name expected')
})
