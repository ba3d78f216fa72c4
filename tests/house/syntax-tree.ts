/** Syntax trees of TypeScript and TSX, by the parser that Vite brings. Loosely typed: a rule looks at a handful of node kinds. */
import { parseSync } from 'vite'
import type { ProjectFile } from './project-files.ts'

export type TreeNode = {
  readonly type: string
  readonly start: number
  readonly end: number
} & Readonly<Record<string, unknown>>

const parsed = new Map<string, TreeNode>()

export function isNode(value: unknown): value is TreeNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}

export function treeOf(file: ProjectFile): TreeNode {
  const key = `${file.path}\n${file.text}`
  const known = parsed.get(key)
  if (known) return known
  const { program, errors } = parseSync(file.path, file.text)
  const tree: unknown = program
  if (errors[0] || !isNode(tree))
    throw new Error(`${file.path} does not parse: ${errors[0]?.message}`)
  parsed.set(key, tree)
  return tree
}

/** Nodes held in one field, be it a single node or a list. */
export function nodesIn(value: unknown): TreeNode[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode)
}

type Held = readonly [node: TreeNode, holder: TreeNode | undefined]

/** Every node below and the node itself, in the order of the text, each with the one that holds it. */
export function nodesBelow(node: TreeNode): Held[] {
  const found: Held[] = []
  function visit(one: TreeNode, holder: TreeNode | undefined): void {
    found.push([one, holder])
    for (const value of Object.values(one)) {
      for (const child of nodesIn(value)) visit(child, one)
    }
  }
  visit(node, undefined)
  return found
}

/** Name of an identifier, JSX name or plain property key. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (typeof value.name === 'string') return value.name
  return typeof value.value === 'string' ? value.value : undefined
}

export function lineAt(file: ProjectFile, offset: number): number {
  return file.text.slice(0, offset).split('\n').length
}

export function at(file: ProjectFile, node: TreeNode): string {
  return `${file.path}:${lineAt(file, node.start)}`
}
