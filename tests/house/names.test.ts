/** File names say what is inside, and what is inside is exported by name. */
import { posix } from 'node:path'
import { houseRule } from './house-rule.ts'
import { sourceCode, type ProjectFile } from './project-files.ts'
import { at, nameOf, nodesIn, treeOf, type TreeNode } from './syntax-tree.ts'

const kebab = /^[a-z0-9]+([-.][a-z0-9]+)*$/
const sayNothing = ['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'manager', 'managers']
const bannedStems = ['index', 'types']

function named(files: readonly ProjectFile[]): ProjectFile[] {
  return files.filter(
    ({ path }) =>
      /^(src|tests)\//.test(path) &&
      !path.startsWith('tests/frozen/') &&
      !path.endsWith('/README.md'),
  )
}

function unkempt(files: readonly ProjectFile[]): string[] {
  return named(files)
    .filter(({ path }) => !path.split('/').every((part) => kebab.test(part)))
    .map(({ path }) => `${path} is not kebab-case`)
}

function emptyNames(files: readonly ProjectFile[]): string[] {
  return named(files).flatMap(({ path }) => {
    const words = path.split(/[/.-]/)
    const word = sayNothing.find((one) => words.includes(one))
    const stem = posix.basename(path).split('.')[0] ?? ''
    if (word) return [`${path}: "${word}" says nothing; name it after what it does`]
    return bannedStems.includes(stem) ? [`${path}: name the file after its main export`] : []
  })
}

function isDefaultExport(node: TreeNode): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true
  return nodesIn(node.specifiers).some(
    (one) => one.type === 'ExportSpecifier' && nameOf(one.exported) === 'default',
  )
}

function defaultExports(files: readonly ProjectFile[]): string[] {
  return sourceCode(files).flatMap((file) =>
    nodesIn(treeOf(file).body)
      .filter(isDefaultExport)
      .map((node) => `${at(file, node)}  default export; export it by name`),
  )
}

/** Everything a file brings in to hand on is an import, or an export without a declaration. */
function isPassedOn(node: TreeNode): boolean {
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return true
  return node.type === 'ExportNamedDeclaration' && !node.declaration
}

function barrels(files: readonly ProjectFile[]): string[] {
  return sourceCode(files)
    .filter((file) => {
      const body = nodesIn(treeOf(file).body)
      return body.every(isPassedOn) && body.some((node) => node.type.startsWith('Export'))
    })
    .map((file) => `${file.path} only passes on what others export; import it where it lives`)
}

houseRule({
  rule: 'files and folders are named in kebab-case',
  check: unkempt,
  reports: [
    {
      what: 'PascalCase',
      files: { 'src/ui/AppLink.tsx': '' },
      says: 'AppLink.tsx is not kebab-case',
    },
    { what: 'snake_case', files: { 'tests/ui/app_link.test.tsx': '' }, says: 'is not kebab-case' },
    { what: 'a capital in a folder', files: { 'src/UI/link.tsx': '' }, says: 'is not kebab-case' },
  ],
  accepts: [
    {
      what: 'usual endings',
      files: {
        'src/ui/app-link.module.css': '',
        'tests/ui/a-b.test.tsx': '',
        'src/ui/README.md': '',
      },
    },
  ],
})

houseRule({
  rule: 'no file has a name that says nothing',
  check: emptyNames,
  reports: [
    { what: 'utils', files: { 'src/ui/date-utils.ts': '' }, says: '"utils" says nothing' },
    {
      what: 'a folder of helpers',
      files: { 'tests/helpers/render.tsx': '' },
      says: '"helpers" says nothing',
    },
    {
      what: 'a manager',
      files: { 'src/store/quiz-manager.ts': '' },
      says: '"manager" says nothing',
    },
    { what: 'index', files: { 'src/ui/index.ts': '' }, says: 'after its main export' },
    { what: 'types', files: { 'src/ui/types.ts': '' }, says: 'after its main export' },
  ],
  accepts: [
    {
      what: 'longer words',
      files: { 'src/domain/index-number.ts': '', 'src/domain/commonwealth.ts': '' },
    },
  ],
})

houseRule({
  rule: 'source exports by name only',
  check: defaultExports,
  reports: [
    {
      what: 'a default export',
      files: { 'src/ui/a.ts': 'export default function a() {}' },
      says: 'src/ui/a.ts:1',
    },
    {
      what: 'a renamed default',
      files: { 'src/ui/a.ts': 'const a = 1\nexport { a as default }' },
      says: 'src/ui/a.ts:2',
    },
  ],
  accepts: [{ what: 'a tool that demands one', files: { 'vite.config.ts': 'export default {}' } }],
})

houseRule({
  rule: 'no file only passes on the exports of others',
  check: barrels,
  reports: [
    {
      what: 'export from',
      files: { 'src/ui/all.ts': "export * from './a.ts'\nexport { b } from './b.ts'" },
      says: 'src/ui/all.ts',
    },
    {
      what: 'import, then export',
      files: { 'src/ui/all.ts': "import { a } from './a.ts'\nexport { a }" },
      says: 'src/ui/all.ts',
    },
  ],
  accepts: [
    {
      what: 'an entry that only imports, and one that adds',
      files: {
        'src/main.tsx': "import './a.ts'",
        'src/ui/a.ts': "export { b } from './b.ts'\nexport const a = 1",
      },
    },
  ],
})
