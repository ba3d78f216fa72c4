/** The script that runs before the first paint is a public file, which Vite copies as it is: this makes it small. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync } from 'vite'

/** Throws where the script cannot be read, so that no half of it is ever sent. */
export function minifyFirstScript(dist: string, name = 'theme.js'): void {
  const file = join(dist, name)
  const { code, errors } = minifySync(name, readFileSync(file, 'utf8'))
  if (errors.length > 0) throw new Error(`${name}: ${errors.map((one) => one.message).join('; ')}`)
  writeFileSync(file, code)
}
