/** Small by default: files, folders and functions. */
import { posix } from 'node:path'
import { houseRule, linesOf } from './house-rule.ts'
import {
  isCode,
  isDeclaration,
  isGenerated,
  sourceCode,
  type ProjectFile,
} from './project-files.ts'
import { at, isNode, lineAt, nameOf, nodesBelow, treeOf, type TreeNode } from './syntax-tree.ts'

const longestFile = 300
const usualFile = { median: 70, p90: 180 }
const fullestFolder = 12
const deepest = 3
const longestFunction = 60
const longestComponent = 80
const usualFunction = 35
/** Below this many, a median says nothing. */
const fewest = 20

function isExempt({ path }: ProjectFile): boolean {
  return path.startsWith('src/content/') || path.startsWith('tests/frozen/')
}

function lines(file: ProjectFile): number {
  return file.text.trimEnd().split('\n').length
}

function share(numbers: readonly number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * part) - 1] ?? 0
}

function longFiles(files: readonly ProjectFile[]): string[] {
  return files
    .filter(
      (file) =>
        /^(src|tests)\/.*\.(ts|tsx|mjs|css)$/.test(file.path) &&
        !isExempt(file) &&
        !isGenerated(file),
    )
    .filter((file) => lines(file) > longestFile)
    .map((file) => `${file.path} has ${lines(file)} lines; ${longestFile} is the most`)
}

function usualFiles(files: readonly ProjectFile[]): string[] {
  const sizes = sourceCode(files)
    .filter((file) => !isExempt(file) && !isGenerated(file))
    .map(lines)
  if (sizes.length < fewest) return []
  const median = share(sizes, 0.5)
  const p90 = share(sizes, 0.9)
  return [
    ...(median > usualFile.median
      ? [`the median file has ${median} lines; ${usualFile.median} is the aim`]
      : []),
    ...(p90 > usualFile.p90
      ? [`one file in ten has over ${p90 - 1} lines; ${usualFile.p90} is the aim`]
      : []),
  ]
}

/** Styles travel with their component and are not counted. */
function fullFolders(files: readonly ProjectFile[]): string[] {
  const counts = new Map<string, number>()
  for (const file of files) {
    if (!/^(src|tests)\//.test(file.path) || !isCode(file) || isDeclaration(file) || isExempt(file))
      continue
    const folder = posix.dirname(file.path)
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > fullestFolder)
    .map(
      ([folder, count]) => `${folder} holds ${count} files; split by subject at ${fullestFolder}`,
    )
}

function deepFiles(files: readonly ProjectFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('src/') && path.split('/').length - 2 > deepest)
    .map(({ path }) => `${path} lies more than ${deepest} folders below src`)
}

type Measured = {
  readonly place: string
  readonly name: string
  readonly lines: number
  readonly most: number
}

function nameOfFunction(node: TreeNode, holder: TreeNode | undefined): string | undefined {
  return nameOf(node.id) ?? nameOf(holder?.id) ?? nameOf(holder?.key)
}

function functionsOf(file: ProjectFile): Measured[] {
  return nodesBelow(treeOf(file))
    .filter(
      ([node]) =>
        /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type) &&
        isNode(node.body),
    )
    .map(([node, holder]) => {
      const name = nameOfFunction(node, holder) ?? ''
      const isComponent = file.path.endsWith('.tsx') && /^[A-Z]/.test(name)
      return {
        place: at(file, node),
        name,
        lines: lineAt(file, node.end) - lineAt(file, node.start) + 1,
        most: isComponent ? longestComponent : longestFunction,
      }
    })
}

function longFunctions(files: readonly ProjectFile[]): string[] {
  return sourceCode(files)
    .flatMap(functionsOf)
    .filter((one) => one.lines > one.most)
    .map(
      (one) =>
        `${one.place}  ${one.name || 'a function'} has ${one.lines} lines; ${one.most} is the most`,
    )
}

/** Over named functions, for the many one-line callbacks would hide the rest. */
function usualFunctions(files: readonly ProjectFile[]): string[] {
  const sizes = sourceCode(files)
    .flatMap(functionsOf)
    .filter((one) => one.name !== '')
    .map((one) => one.lines)
  const p90 = share(sizes, 0.9)
  return sizes.length >= fewest && p90 > usualFunction
    ? [`one function in ten has over ${p90 - 1} lines; ${usualFunction} is the aim`]
    : []
}

function fill(
  count: number,
  name: (index: number) => string,
  text: string,
): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), text]))
}

function functionOf(count: number, name = 'long'): string {
  return `export function ${name}() {\n${linesOf(count - 2)}}\n`
}

houseRule({
  rule: `no file is longer than ${longestFile} lines`,
  check: longFiles,
  reports: [
    { what: 'a long file', files: { 'src/ui/a.ts': linesOf(301) }, says: 'has 301 lines' },
    { what: 'a long stylesheet', files: { 'src/ui/a.css': linesOf(301) }, says: 'has 301 lines' },
    { what: 'a long test', files: { 'tests/ui/a.test.ts': linesOf(301) }, says: 'has 301 lines' },
  ],
  accepts: [
    {
      what: 'the last line allowed, content and generated files',
      files: {
        'src/ui/a.ts': linesOf(300),
        'src/content/a.ts': linesOf(900),
        'src/charts/map.ts': `// @generated\n${linesOf(900)}`,
      },
    },
  ],
})

houseRule({
  rule: 'most files are short',
  check: usualFiles,
  reports: [
    {
      what: 'a median too long',
      files: fill(20, (index) => `src/ui/a${index}.ts`, linesOf(71)),
      says: 'median file has 71',
    },
    {
      what: 'too many long ones',
      files: {
        ...fill(17, (index) => `src/ui/a${index}.ts`, ''),
        ...fill(3, (index) => `src/ui/b${index}.ts`, linesOf(181)),
      },
      says: 'one file in ten has over 180',
    },
  ],
})

houseRule({
  rule: `no folder holds more than ${fullestFolder} files`,
  check: fullFolders,
  reports: [
    {
      what: 'a full folder',
      files: fill(13, (index) => `src/ui/a${index}.ts`, ''),
      says: 'src/ui holds 13 files',
    },
  ],
  accepts: [
    {
      what: 'styles beside their components',
      files: {
        ...fill(12, (index) => `src/ui/a${index}.tsx`, ''),
        ...fill(12, (index) => `src/ui/a${index}.module.css`, ''),
      },
    },
  ],
})

houseRule({
  rule: `nothing lies more than ${deepest} folders below src`,
  check: deepFiles,
  reports: [
    { what: 'a deep file', files: { 'src/a/b/c/d/e.ts': '' }, says: 'more than 3 folders' },
  ],
  accepts: [{ what: 'the deepest allowed', files: { 'src/a/b/c/e.ts': '' } }],
})

houseRule({
  rule: `no function is longer than ${longestFunction} lines, no component than ${longestComponent}`,
  check: longFunctions,
  reports: [
    {
      what: 'a long function',
      files: { 'src/ui/a.ts': functionOf(61) },
      says: 'long has 61 lines',
    },
    {
      what: 'a long arrow',
      files: { 'src/ui/a.ts': `export const long = () => {\n${linesOf(59)}}` },
      says: 'long has 61 lines',
    },
    {
      what: 'a long method',
      files: { 'src/ui/a.ts': `export const a = {\n  long() {\n${linesOf(59)}},\n}` },
      says: 'long has 61 lines',
    },
    {
      what: 'a long component',
      files: { 'src/ui/a.tsx': functionOf(81, 'Long') },
      says: 'Long has 81 lines',
    },
  ],
  accepts: [
    {
      what: 'the longest allowed',
      files: { 'src/ui/a.ts': functionOf(60), 'src/ui/b.tsx': functionOf(80, 'Long') },
    },
  ],
})

houseRule({
  rule: 'most functions are short',
  check: usualFunctions,
  reports: [
    {
      what: 'too many long ones',
      files: { 'src/ui/a.ts': functionOf(3).repeat(17), 'src/ui/b.ts': functionOf(36).repeat(3) },
      says: 'one function in ten has over 35',
    },
  ],
})
