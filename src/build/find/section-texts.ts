/** Gathers a lesson's prose section by section, as words only, for whoever searches it. */
import type { TextSection } from '#domain/find/find-content.ts'
import { headingAddress, type TreeNode } from '#build/content/remark-lesson.ts'

/** Blocks end a sentence even without a mark, so their words must not run together. */
const blocks = /^(paragraph|heading|tableCell|listItem|blockquote)$/

function wordsIn(node: TreeNode): string {
  if (node.type === 'yaml') return ''
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? ''
  const inside = (node.children ?? []).map(wordsIn).join('')
  return blocks.test(node.type) ? `${inside} ` : inside
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The remark plugin; the list is filled as it runs. The words before the first heading have no title. */
export function remarkSectionTexts(sections: TextSection[]) {
  return () => (tree: TreeNode) => {
    let open = { id: '', title: '', text: '' }
    const close = () => sections.push({ ...open, text: tidy(open.text) })
    for (const node of tree.children ?? []) {
      if (node.type === 'heading' && node.depth === 2) {
        close()
        const title = tidy(wordsIn(node))
        open = { id: headingAddress(title), title, text: '' }
      } else open = { ...open, text: `${open.text}${wordsIn(node)} ` }
    }
    close()
  }
}
