/** Tests mirror the source, name for name, where a fault costs a learner something. */
import { houseRule } from './house-rule.ts'
import { sourceCode, type ProjectFile } from './project-files.ts'
import { nodesIn, treeOf, type TreeNode } from './syntax-tree.ts'

const mirrored = /^(src|tests)\/(domain|store|interop|charts)\//

/** A file of types alone has nothing to run, so nothing to test. */
function isOfTypes(node: TreeNode): boolean {
  if (/^(ImportDeclaration|TSTypeAliasDeclaration|TSInterfaceDeclaration)$/.test(node.type))
    return true
  if (node.type !== 'ExportNamedDeclaration') return false
  return node.exportKind === 'type' || nodesIn(node.declaration).some(isOfTypes)
}

function hasBehaviour(file: ProjectFile): boolean {
  return !nodesIn(treeOf(file).body).every(isOfTypes)
}

function stem(path: string): string {
  return path.replace(/^(src|tests)\//, '').replace(/(\.test)?\.(ts|tsx|mjs)$/, '')
}

function isTest(file: ProjectFile): boolean {
  return /\.test\.tsx?$/.test(file.path)
}

function untested(files: readonly ProjectFile[]): string[] {
  const tests = new Set(
    files
      .filter((file) => file.path.startsWith('tests/') && isTest(file))
      .map((file) => stem(file.path)),
  )
  return sourceCode(files)
    .filter((file) => mirrored.test(file.path) && hasBehaviour(file) && !tests.has(stem(file.path)))
    .map((file) => `${file.path} has no tests/${stem(file.path)}.test.ts`)
}

function orphans(files: readonly ProjectFile[]): string[] {
  const sources = new Set(sourceCode(files).map((file) => stem(file.path)))
  return files
    .filter((file) => mirrored.test(file.path) && isTest(file) && !sources.has(stem(file.path)))
    .map((file) => `${file.path} has lost its source, src/${stem(file.path)}.ts`)
}

houseRule({
  rule: 'every file of domain, store, interop and charts has its test',
  check: untested,
  reports: [
    {
      what: 'a file without',
      files: { 'src/domain/a/b.ts': 'export const b = 1' },
      says: 'no tests/domain/a/b.test.ts',
    },
    {
      what: 'a test in the wrong folder',
      files: { 'src/store/a/b.ts': 'export const b = 1', 'tests/store/b.test.ts': '' },
      says: 'no tests/store/a/b.test.ts',
    },
  ],
  accepts: [
    {
      what: 'twins, and files of types alone',
      files: {
        'src/charts/b.tsx': 'export const b = 1',
        'tests/charts/b.test.tsx': '',
        'src/domain/c.ts':
          "import type { B } from './b.ts'\nexport type C = B | undefined\nexport interface D { readonly c: C }",
      },
    },
  ],
})

houseRule({
  rule: 'every test of domain, store, interop and charts has its source',
  check: orphans,
  reports: [
    {
      what: 'a test left behind',
      files: { 'tests/interop/a.test.ts': '' },
      says: 'has lost its source',
    },
  ],
  accepts: [{ what: 'builders beside tests', files: { 'tests/domain/a/sample-question.ts': '' } }],
})
