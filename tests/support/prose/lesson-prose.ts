/** A lesson as its reader meets it: blocks in order, each with its words and the evidence cited in it. */
import { readFileSync } from 'node:fs'
import { createProcessor } from '@mdx-js/mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { TreeNode } from '#build/content/remark-lesson.ts'

/** A run of words between two citations and the evidence cited right after it. */
export type CitedRun = { readonly text: string; readonly cites: readonly string[] }

export type ProseBlock = {
  /** `note` is a box beside the text: a disagreement or outside knowledge. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'note' | 'component'
  /** The component's name, for notes and other components. */
  readonly name: string
  readonly line: number
  readonly text: string
  readonly runs: readonly CitedRun[]
}

const processor = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] })

function idsOf(node: TreeNode): string[] {
  const ids = node.attributes?.find((one) => one.name === 'ids')?.value
  return typeof ids === 'string' ? ids.split(/\s+/).filter(Boolean) : []
}

function runsOf(node: TreeNode): CitedRun[] {
  const runs: CitedRun[] = []
  let text = ''
  const walk = (one: TreeNode): void => {
    if (one.name === 'Cite') {
      runs.push({ text: text.trim(), cites: idsOf(one) })
      text = ''
    } else if (one.type === 'text' || one.type === 'inlineCode') text += one.value ?? ''
    else for (const child of one.children ?? []) walk(child)
  }
  walk(node)
  return text.trim() === '' ? runs : [...runs, { text: text.trim(), cites: [] }]
}

function blockOf(kind: ProseBlock['kind'], node: TreeNode): ProseBlock {
  const runs = runsOf(node)
  const text = runs
    .map((run) => run.text)
    .join(' ')
    .replaceAll(/ +([.,;:?!])/g, '$1')
  return { kind, name: node.name ?? '', line: node.position?.start.line ?? 1, text, runs }
}

function blocksOf(node: TreeNode): ProseBlock[] {
  if (node.type === 'heading') return [blockOf('heading', node)]
  if (node.type === 'paragraph') return [blockOf('paragraph', node)]
  if (node.type === 'list') return (node.children ?? []).map((item) => blockOf('item', item))
  if (node.type === 'mdxJsxFlowElement')
    return [blockOf((node.children ?? []).length > 0 ? 'note' : 'component', node)]
  // A component that stands alone with words on its line is a paragraph's only child.
  return (node.children ?? []).flatMap(blocksOf)
}

/** A paragraph that holds nothing but a note is that note. */
function unwrapped(node: TreeNode): TreeNode {
  const [only, ...others] = node.type === 'paragraph' ? (node.children ?? []) : []
  const isNote = only?.type === 'mdxJsxTextElement' && /^(Disagree|Beyond)$/.test(only.name ?? '')
  return isNote && others.length === 0 ? { ...only, type: 'mdxJsxFlowElement' } : node
}

export function proseOf(source: string): ProseBlock[] {
  // The processor's tree is the one our remark plugin reads; its own types name no lesson component.
  const tree = processor.parse(source) as unknown as TreeNode
  return (tree.children ?? []).map(unwrapped).flatMap(blocksOf)
}

export function proseOfFile(file: string): ProseBlock[] {
  return proseOf(readFileSync(file, 'utf8'))
}

/** What a reader reads in sentences: paragraphs, list entries and notes, without headings. */
export function readText(blocks: readonly ProseBlock[]): string[] {
  return blocks
    .filter((block) => /^(paragraph|item|note)$/.test(block.kind))
    .map((block) => block.text)
}
