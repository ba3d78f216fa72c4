/** No test is switched off and no failure is swallowed without a word. */
import { houseRule } from './house-rule.ts'
import { isCode, type ProjectFile } from './project-files.ts'
import { at, isNode, nameOf, nodesBelow, nodesIn, treeOf, type TreeNode } from './syntax-tree.ts'

const runners = new Set(['test', 'it', 'describe', 'suite', 'bench'])
const switches = new Set(['only', 'skip', 'todo', 'skipIf', 'runIf', 'fails'])
const oldSwitches = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'])

function nodesOf(file: ProjectFile): TreeNode[] {
  return nodesBelow(treeOf(file)).map(([node]) => node)
}

/** `test` of test.concurrent.only. */
function rootOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'MemberExpression' ? rootOf(node.object) : nameOf(node)
}

function isSwitch(node: TreeNode): boolean {
  if (node.type === 'CallExpression') return oldSwitches.has(nameOf(node.callee) ?? '')
  return (
    node.type === 'MemberExpression' &&
    switches.has(nameOf(node.property) ?? '') &&
    runners.has(rootOf(node) ?? '')
  )
}

function switchedOff(files: readonly ProjectFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('tests/') && isCode(file))
    .flatMap((file) =>
      nodesOf(file)
        .filter(isSwitch)
        .map((node) => `${at(file, node)}  a test is switched on or off by hand`),
    )
}

function isEmptyBlock(node: unknown): boolean {
  return isNode(node) && node.type === 'BlockStatement' && nodesIn(node.body).length === 0
}

function isSwallow(node: TreeNode): boolean {
  if (node.type === 'CatchClause') return isEmptyBlock(node.body)
  if (
    node.type !== 'CallExpression' ||
    !isNode(node.callee) ||
    nameOf(node.callee.property) !== 'catch'
  )
    return false
  return nodesIn(node.arguments).some((one) => isEmptyBlock(one.body))
}

function swallowed(files: readonly ProjectFile[]): string[] {
  return files.filter(isCode).flatMap((file) =>
    nodesOf(file)
      .filter(isSwallow)
      .map((node) => `${at(file, node)}  a failure is caught and nothing is done`),
  )
}

houseRule({
  rule: 'every test runs',
  check: switchedOff,
  reports: [
    {
      what: 'only',
      files: { 'tests/ui/a.test.ts': "test.only('a', () => {})" },
      says: 'tests/ui/a.test.ts:1',
    },
    {
      what: 'skip',
      files: { 'tests/ui/a.test.ts': "\ndescribe.skip('a', () => {})" },
      says: 'tests/ui/a.test.ts:2',
    },
    {
      what: 'a skip further on',
      files: { 'tests/ui/a.test.ts': "test.concurrent.skip('a', () => {})" },
      says: 'tests/ui/a.test.ts:1',
    },
    { what: 'todo', files: { 'tests/ui/a.test.ts': "it.todo('a')" }, says: 'tests/ui/a.test.ts:1' },
    {
      what: 'an old spelling',
      files: { 'tests/ui/a.test.ts': "xit('a', () => {})" },
      says: 'tests/ui/a.test.ts:1',
    },
  ],
  accepts: [
    {
      what: 'other things named so',
      files: { 'tests/ui/a.test.ts': "test.each([1])('a', () => list.skip(1))" },
    },
  ],
})

houseRule({
  rule: 'no failure is swallowed',
  check: swallowed,
  reports: [
    {
      what: 'an empty catch',
      files: { 'src/ui/a.ts': 'try { a() } catch {}' },
      says: 'src/ui/a.ts:1',
    },
    {
      what: 'one with only a comment',
      files: { 'src/ui/a.ts': 'try { a() } catch { /* fine */ }' },
      says: 'src/ui/a.ts:1',
    },
    {
      what: 'an empty .catch',
      files: { 'src/ui/a.ts': 'a().catch(() => {})' },
      says: 'src/ui/a.ts:1',
    },
  ],
  accepts: [
    {
      what: 'a catch that answers',
      files: {
        'src/ui/a.ts':
          'function f() { try { return a() } catch { return undefined } }\nb().catch(report)',
      },
    },
  ],
})
