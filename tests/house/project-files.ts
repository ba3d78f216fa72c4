/** The project as the house rules see it: a list of paths with their text, so that a rule can be tried on made-up files. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type ProjectFile = {
  /** From the project's folder, with forward slashes. */
  readonly path: string
  /** Empty for pictures, fonts and the like. */
  readonly text: string
}

const project = fileURLToPath(new URL('../../', import.meta.url))
const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', 'coverage', '.DS_Store'])
const textEndings =
  /\.(ts|tsx|mts|mjs|js|css|html|json|jsonl|md|mdx|yaml|yml|txt|svg|csv|xml|webmanifest)$|\/run$|^\.\w+$|^LICENSE$/

function walk(folder: string): ProjectFile[] {
  return readdirSync(join(project, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return walk(path)
      return [
        { path, text: textEndings.test(path) ? readFileSync(join(project, path), 'utf8') : '' },
      ]
    })
}

let read: readonly ProjectFile[] | undefined

export function projectFiles(): readonly ProjectFile[] {
  read ??= walk('')
  return read
}

export function isCode(file: ProjectFile): boolean {
  return /\.(ts|tsx|mjs)$/.test(file.path)
}

export function isDeclaration(file: ProjectFile): boolean {
  return /\.d\.m?ts$/.test(file.path)
}

/** Code the app is made of, without declarations. */
export function sourceCode(files: readonly ProjectFile[]): ProjectFile[] {
  return files.filter(
    (file) => file.path.startsWith('src/') && isCode(file) && !isDeclaration(file),
  )
}

export function isGenerated(file: ProjectFile): boolean {
  return file.path.includes('/generated/') || file.text.slice(0, 200).includes('@generated')
}

/** The folder below src a file lives in; 'main' for files of src itself; undefined outside src. */
export function roomOf(path: string): string | undefined {
  const [top, room, ...rest] = path.split('/')
  if (top !== 'src') return undefined
  return rest.length === 0 ? 'main' : room
}
