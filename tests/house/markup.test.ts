/** What views may write: text React can keep in step, nothing the content policy blocks, no HTML from strings. */
import { houseRule } from './house-rule.ts'
import { isCode, sourceCode, type ProjectFile } from './project-files.ts'
import { at, isNode, nameOf, nodesBelow, nodesIn, treeOf, type TreeNode } from './syntax-tree.ts'

const htmlFromStrings = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'srcDoc',
])

function nodesOf(file: ProjectFile): TreeNode[] {
  return nodesBelow(treeOf(file)).map(([node]) => node)
}

function rawHtml(files: readonly ProjectFile[]): string[] {
  return sourceCode(files).flatMap((file) =>
    nodesOf(file).flatMap((node) => {
      const name = nameOf(
        node.type === 'JSXAttribute'
          ? node.name
          : node.type === 'Property'
            ? node.key
            : node.property,
      )
      return name && htmlFromStrings.has(name)
        ? [`${at(file, node)}  ${name} writes HTML from a string`]
        : []
    }),
  )
}

function inlineStyles(files: readonly ProjectFile[]): string[] {
  return sourceCode(files)
    .filter((file) => file.path.endsWith('.tsx') && !file.path.startsWith('src/charts/'))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => node.type === 'JSXAttribute' && nameOf(node.name) === 'style')
        .map(
          (node) =>
            `${at(file, node)}  inline style; the policy blocks it in prerendered pages, use a CSS module`,
        ),
    )
}

/** Text as JSX keeps it: lines that hold only space go. */
function keptText(node: TreeNode): boolean {
  const text = node.type === 'JSXText' && typeof node.value === 'string' ? node.value : ''
  return text !== '' && !/^\s*\n\s*$/.test(text)
}

/** An expression whose value can change. `{' '}` and comments cannot. */
function changes(node: TreeNode): boolean {
  if (node.type !== 'JSXExpressionContainer' || !isNode(node.expression)) return false
  return !['JSXEmptyExpression', 'Literal'].includes(node.expression.type)
}

function mixedText(files: readonly ProjectFile[]): string[] {
  return files
    .filter((file) => isCode(file) && file.path.endsWith('.tsx'))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => {
          const children = /^JSX(Element|Fragment)$/.test(node.type) ? nodesIn(node.children) : []
          return children.some(keptText) && children.some(changes)
        })
        .map((node) => `${at(file, node)}  text beside {expression}; make it one template string`),
    )
}

houseRule({
  rule: 'no HTML is written from strings',
  check: rawHtml,
  reports: [
    {
      what: 'dangerouslySetInnerHTML',
      files: { 'src/ui/a.tsx': 'export const a = <p dangerouslySetInnerHTML={{ __html: x }} />' },
      says: 'dangerouslySetInnerHTML',
    },
    {
      what: 'it in an object',
      files: { 'src/ui/a.tsx': 'const props = { dangerouslySetInnerHTML: x }' },
      says: 'dangerouslySetInnerHTML',
    },
    {
      what: 'innerHTML',
      files: { 'src/app/a.ts': 'document.body.innerHTML = x' },
      says: 'innerHTML',
    },
  ],
  accepts: [{ what: 'the word in a comment', files: { 'src/ui/a.ts': '// never innerHTML' } }],
})

houseRule({
  rule: 'no component outside charts sets an inline style',
  check: inlineStyles,
  reports: [
    {
      what: 'a style attribute',
      files: { 'src/ui/a.tsx': 'export const a = (\n  <p style={{ color }} />\n)' },
      says: 'src/ui/a.tsx:2',
    },
  ],
  accepts: [
    {
      what: 'one in charts',
      files: { 'src/charts/a.tsx': 'export const a = <p style={{ color }} />' },
    },
  ],
})

houseRule({
  rule: 'text that changes stands alone in its element',
  check: mixedText,
  reports: [
    {
      what: 'text before an expression',
      files: { 'src/ui/a.tsx': 'const a = <p>Question {n}</p>' },
      says: 'one template string',
    },
    {
      what: 'a space between two',
      files: { 'src/ui/a.tsx': 'const a = <p>{a} {b}</p>' },
      says: 'one template string',
    },
    {
      what: 'a fragment',
      files: { 'src/ui/a.tsx': 'const a = <>of {b}</>' },
      says: 'one template string',
    },
    {
      what: 'text after an element and an expression',
      files: { 'tests/ui/a.test.tsx': 'const a = <p>{b}<b>x</b> left</p>' },
      says: 'one template string',
    },
  ],
  accepts: [
    {
      what: 'template strings, elements in text and spaces that stay',
      files: {
        'src/ui/a.tsx':
          "const a = (\n  <p>\n    {`${a} of ${b}`}\n  </p>\n)\nconst c = <p>text{' '}<b>{x}</b>\n  {/* why */}\n</p>",
      },
    },
  ],
})
