/**
 * Reads a lesson's syntax tree: gathers what it cites, shows and asks, numbers its citations, gives
 * headings their addresses, and notes author mistakes with their line. It changes nothing else.
 */
import type { ContentProblem } from './content-problem.ts'

type Attribute = { type: string; name?: string; value?: unknown }
export type TreeNode = {
  type: string
  name?: string
  value?: string
  depth?: number
  url?: string
  alt?: string
  attributes?: Attribute[]
  children?: TreeNode[]
  data?: Record<string, unknown>
  position?: { start: { line: number } }
}

export type LessonUse = { readonly id: string; readonly line: number; readonly section: string }
export type LessonFacts = {
  readonly sections: { id: string; title: string; line: number }[]
  readonly cites: LessonUse[]
  readonly terms: LessonUse[]
  readonly figures: LessonUse[]
  readonly checks: LessonUse[]
  readonly discrepancies: LessonUse[]
  readonly links: LessonUse[]
  words: number
}

const components = new Set([
  'Cite',
  'Term',
  'Figure',
  'Check',
  'Disagree',
  'Beyond',
  'Prequestions',
  'PrequestionsAgain',
])

export function emptyLessonFacts(): LessonFacts {
  return {
    sections: [],
    cites: [],
    terms: [],
    figures: [],
    checks: [],
    discrepancies: [],
    links: [],
    words: 0,
  }
}

function textOf(node: TreeNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? ''
  return (node.children ?? []).map(textOf).join('')
}

/** A heading's address: lower case, punctuation dropped, one hyphen for spaces. */
export function headingAddress(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
}

type Reading = {
  readonly facts: LessonFacts
  readonly problem: (node: TreeNode, message: string) => void
  readonly citeNumbers: Map<string, number>
  readonly addresses: Set<string>
  section: string
  depth: number
}

function attribute(node: TreeNode, name: string): string | undefined {
  const found = node.attributes?.find((one) => one.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

function idsOf(node: TreeNode, name: string, reading: Reading): string[] {
  const ids = (attribute(node, name) ?? '').split(/\s+/).filter(Boolean)
  if (ids.length === 0)
    reading.problem(node, `<${node.name ?? ''}> needs ${name}="…" with at least one id.`)
  return ids
}

function readHeading(node: TreeNode, reading: Reading): void {
  const depth = node.depth ?? 2
  const title = textOf(node)
  if (depth === 1)
    reading.problem(
      node,
      `The heading “${title}” is of level 1; the title in the front matter is the only one.`,
    )
  if (depth > reading.depth + 1)
    reading.problem(
      node,
      `The heading “${title}” skips a level: level ${depth} follows level ${reading.depth}.`,
    )
  reading.depth = depth
  const id = headingAddress(title)
  if (reading.addresses.has(id)) reading.problem(node, `Two headings have the address #${id}.`)
  reading.addresses.add(id)
  if (depth === 2) {
    reading.section = id
    reading.facts.sections.push({ id, title, line: node.position?.start.line ?? 1 })
  }
  node.data = { ...node.data, hProperties: { id } }
}

function numberCitation(node: TreeNode, ids: readonly string[], reading: Reading): void {
  const key = [...ids].sort().join(' ')
  const known = reading.citeNumbers.get(key)
  const number = known ?? reading.citeNumbers.size + 1
  reading.citeNumbers.set(key, number)
  const place = reading.facts.cites.length
  node.attributes = [
    ...(node.attributes ?? []),
    { type: 'mdxJsxAttribute', name: 'number', value: String(number) },
    { type: 'mdxJsxAttribute', name: 'place', value: String(place) },
  ]
}

function readComponent(node: TreeNode, reading: Reading): void {
  const { facts, section } = reading
  const line = node.position?.start.line ?? 1
  const use = (id: string): LessonUse => ({ id, line, section })
  const name = node.name ?? ''
  if (!components.has(name)) {
    reading.problem(
      node,
      `<${name}> is not a lesson component. Known are ${[...components].join(', ')}.`,
    )
    return
  }
  if (node.attributes?.some((one) => typeof one.value !== 'string'))
    reading.problem(node, `<${name}> may have attributes of plain text only, such as ids="…".`)
  if (name === 'Cite') {
    const ids = idsOf(node, 'ids', reading)
    numberCitation(node, ids, reading)
    facts.cites.push(...ids.map(use))
  }
  if (name === 'Term') facts.terms.push(...idsOf(node, 'id', reading).map(use))
  if (name === 'Figure') facts.figures.push(...idsOf(node, 'id', reading).map(use))
  if (name === 'Check') facts.checks.push(...idsOf(node, 'id', reading).map(use))
  if (name === 'Disagree') facts.discrepancies.push(...idsOf(node, 'ids', reading).map(use))
  if (name === 'Beyond' && !(attribute(node, 'source') && attribute(node, 'asOf')))
    reading.problem(
      node,
      '<Beyond> needs source="…" and asOf="…", so that a reader knows where it is from and how old it is.',
    )
}

function visit(node: TreeNode, reading: Reading): void {
  if (node.type === 'heading') readHeading(node, reading)
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    readComponent(node, reading)
  if (/^image(Reference)?$/.test(node.type) && !node.alt?.trim())
    reading.problem(
      node,
      `The image ${node.url ?? ''} has no text for people who do not see it: ![what it shows](…).`,
    )
  if (node.type === 'link' || node.type === 'definition')
    reading.facts.links.push({
      id: node.url ?? '',
      line: node.position?.start.line ?? 1,
      section: reading.section,
    })
  if (
    node.type === 'html' ||
    node.type === 'mdxFlowExpression' ||
    node.type === 'mdxTextExpression' ||
    node.type === 'mdxjsEsm'
  )
    reading.problem(
      node,
      'Only prose and lesson components may stand here: no code, braces or HTML.',
    )
  if (node.type === 'text')
    reading.facts.words += (node.value?.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length
  for (const child of node.children ?? []) visit(child, reading)
}

/** The remark plugin; facts and problems are filled as it runs. */
export function remarkLesson(file: string, facts: LessonFacts, problems: ContentProblem[]) {
  return () => (tree: TreeNode) => {
    visit(tree, {
      facts,
      problem: (node, message) =>
        problems.push({ file, line: node.position?.start.line ?? 1, message }),
      citeNumbers: new Map(),
      addresses: new Set(),
      section: '',
      depth: 1,
    })
  }
}
