/**
 * A second minifier over the scripts that every lesson sends first. Terser finds what the bundler's own
 * minifier leaves, about a kilobyte compressed, but takes a second a file, so the other files do without.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify } from 'terser'

/**
 * `names` are those of the files without their hash; each must be there. Never writes a larger file.
 * Throws where a script cannot be read.
 */
export async function passAgain(dist: string, names: readonly string[]): Promise<void> {
  const folder = join(dist, 'assets')
  const files = readdirSync(folder)
  for (const name of names) {
    const file = files.find((each) => each.startsWith(`${name}-`) && each.endsWith('.js'))
    if (!file) throw new Error(`The build has no script “${name}” to make smaller.`)
    const before = readFileSync(join(folder, file), 'utf8')
    const { code = before } = await minify(before, {
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
    })
    if (code.length < before.length) writeFileSync(join(folder, file), code)
  }
}
