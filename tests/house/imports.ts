/** What a file imports, in every form there is, and which file of the project that is. */
import { posix } from 'node:path'
import type { ProjectFile } from './project-files.ts'
import {
  isNode,
  lineAt,
  nameOf,
  nodesBelow,
  nodesIn,
  treeOf,
  type TreeNode,
} from './syntax-tree.ts'

export type Import = { readonly spec: string; readonly typeOnly: boolean; readonly line: number }

function isTypeOnly(node: TreeNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType')
    return true
  const specifiers = nodesIn(node.specifiers)
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  )
}

/** import.meta.glob('…') reaches files as an import does. */
function isGlob(node: TreeNode): boolean {
  const { callee } = node
  return (
    node.type === 'CallExpression' &&
    isNode(callee) &&
    nameOf(callee.property) === 'glob' &&
    isNode(callee.object) &&
    callee.object.type === 'MetaProperty'
  )
}

function specsOf(node: TreeNode): (string | undefined)[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [nameOf(node.source)]
    case 'CallExpression':
      return isGlob(node)
        ? nodesIn(node.arguments)
            .flatMap((one) => (one.type === 'ArrayExpression' ? nodesIn(one.elements) : [one]))
            .map(nameOf)
        : []
    default:
      return []
  }
}

export function importsOf(file: ProjectFile): Import[] {
  return nodesBelow(treeOf(file)).flatMap(([node]) =>
    specsOf(node)
      .filter((spec) => spec !== undefined)
      .map((spec) => ({ spec, typeOnly: isTypeOnly(node), line: lineAt(file, node.start) })),
  )
}

/** The path an import of ours leads to; undefined for packages and modules the build makes. */
export function pathOf(from: string, spec: string): string | undefined {
  const bare = spec.replace(/\?.*$/, '')
  if (bare.startsWith('#tests/')) return bare.slice(1)
  if (bare.startsWith('#')) return posix.join('src', bare.slice(1))
  if (bare.startsWith('/')) return bare.slice(1)
  return bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : undefined
}

/** 'react-dom' of 'react-dom/client'; 'node:' of any of Node's own; undefined for files and made-up modules. */
export function packageOf(spec: string): string | undefined {
  if (/^(\.|#|\/|virtual:)/.test(spec)) return undefined
  if (spec.startsWith('node:')) return 'node:'
  return spec
    .split('/')
    .slice(0, spec.startsWith('@') ? 2 : 1)
    .join('/')
}
