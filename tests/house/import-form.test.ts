/** One spelling for imports, and no rings of them. */
import { posix } from 'node:path'
import { houseRule } from './house-rule.ts'
import { importsOf, pathOf, type Import } from './imports.ts'
import { isCode, sourceCode, type ProjectFile } from './project-files.ts'

function formFault(
  from: string,
  { spec, typeOnly }: Import,
  known: ReadonlySet<string>,
): string | undefined {
  const target = pathOf(from, spec)
  if (target === undefined) return undefined
  const sameFolder = posix.dirname(target) === posix.dirname(from)
  if (/^\.\.?$|^\.\.\//.test(spec)) return `${spec} climbs: write #room/… (in tests #tests/…)`
  if (target.includes('*')) return undefined
  if (!/\.\w+(\?.*)?$/.test(spec)) return `${spec} lacks its extension`
  if (spec.startsWith('./') && !sameFolder) return `${spec} is in another folder: write #room/…`
  // A declaration of a made-up module may not import by a relative name.
  if (spec.startsWith('#') && sameFolder && !from.endsWith('.d.ts'))
    return `${spec} is in this folder: write ./…`
  // Declarations stand for the .mjs beside them; the compiler finds missing types.
  return typeOnly || known.has(target) ? undefined : `${spec} leads to no file`
}

function misspelt(files: readonly ProjectFile[]): string[] {
  const known = new Set(files.map((file) => file.path))
  return files.filter(isCode).flatMap((file) =>
    importsOf(file).flatMap((one) => {
      const fault = formFault(file.path, one, known)
      return fault ? [`${file.path}:${one.line}  ${fault}`] : []
    }),
  )
}

/** Files that import each other in a circle, by depth-first search; types alone make no ring. */
function rings(files: readonly ProjectFile[]): string[] {
  const targets = new Map(
    sourceCode(files).map((file) => [
      file.path,
      importsOf(file)
        .filter((one) => !one.typeOnly)
        .map((one) => pathOf(file.path, one.spec) ?? ''),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  function visit(path: string, way: readonly string[]): void {
    const start = way.indexOf(path)
    if (start >= 0) {
      found.push([...way.slice(start), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const target of targets.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of targets.keys()) visit(path, [])
  return found
}

houseRule({
  rule: 'imports are spelt #room/file.ts across folders and ./file.ts within one',
  check: misspelt,
  reports: [
    {
      what: 'a climb',
      files: { 'src/ui/a/b.ts': "import { x } from '../x.ts'", 'src/ui/x.ts': '' },
      says: 'climbs',
    },
    {
      what: 'a climb in a test',
      files: { 'tests/ui/b.ts': "import { x } from '../x.ts'", 'tests/x.ts': '' },
      says: '#tests/',
    },
    {
      what: 'a missing extension',
      files: { 'src/ui/b.ts': "import { x } from './x'" },
      says: 'lacks its extension',
    },
    {
      what: 'a descent by dots',
      files: { 'src/ui/b.ts': "import { x } from './a/x.ts'", 'src/ui/a/x.ts': '' },
      says: 'write #room/',
    },
    {
      what: 'a long name for a neighbour',
      files: { 'src/ui/b.ts': "import { x } from '#ui/x.ts'", 'src/ui/x.ts': '' },
      says: 'write ./',
    },
    {
      what: 'a file that is not there',
      files: { 'src/ui/b.ts': "import './gone.css'" },
      says: 'leads to no file',
    },
  ],
  accepts: [
    {
      what: 'both spellings, packages and modules the build makes',
      files: {
        'src/ui/b.ts':
          "import './b.css'\nimport { x } from '#ui/a/x.ts'\nimport 'react'\nimport { y } from 'virtual:y'",
        'src/ui/b.css': '',
        'src/ui/a/x.ts': '',
      },
    },
  ],
})

houseRule({
  rule: 'no files import each other in a ring',
  check: rings,
  reports: [
    {
      what: 'a ring of three',
      files: {
        'src/a/a.ts': "import { b } from './b.ts'",
        'src/a/b.ts': "export { c } from '#a/c/c.ts'",
        'src/a/c/c.ts': "const a = import('#a/a.ts')",
      },
      says: 'src/a/a.ts → src/a/b.ts → src/a/c/c.ts → src/a/a.ts',
    },
    {
      what: 'a file that imports itself',
      files: { 'src/a/a.ts': "import { a } from './a.ts'" },
      says: 'src/a/a.ts → src/a/a.ts',
    },
  ],
  accepts: [
    {
      what: 'two ways to one file, and a ring of types',
      files: {
        'src/a/a.ts': "import { b } from './b.ts'\nimport { c } from './c.ts'",
        'src/a/b.ts': "import { c } from './c.ts'\nimport type { a } from './a.ts'",
        'src/a/c.ts': '',
      },
    },
  ],
})
