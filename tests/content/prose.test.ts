/**
 * What is asked of the words themselves. A lesson's prose is its paragraphs and list entries; boxes
 * beside the text are read apart and not counted.
 *
 * An author stands by each claim: where everything that a citation names is a claim of one author, his
 * name must stand in the same paragraph or list entry as the citation, or in the paragraph that leads
 * into the list. "He" in a paragraph that names him is enough, "he" across a paragraph's end is not.
 */
import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { proseOfFile, type ProseBlock } from '#tests/support/prose/lesson-prose.ts'
import { readingGrade, wordsOf } from '#tests/support/prose/readability.ts'
import { visibleText, type SeenText } from '#tests/support/prose/visible-text.ts'

const course = await readCourse()
const lessons = course.modules.flatMap((module) =>
  module.lessons.map((lesson) => ({ id: lesson.id, lesson, blocks: proseOfFile(lesson.file) })),
)

function ofKind(blocks: readonly ProseBlock[], ...kinds: readonly ProseBlock['kind'][]) {
  return blocks.filter((block) => kinds.includes(block.kind))
}

/** Of a citation's entries: whose claims they are, where all of them are claims. */
function claimants(ids: readonly string[]): string[] {
  const kinds = ids.map((id) => course.base.statements.get(id)?.kind)
  if (!kinds.every((kind) => kind === 'jia-claim' || kind === 'ding-claim')) return []
  return [...new Set(kinds.map((kind) => (kind === 'jia-claim' ? 'Jia' : 'Ding')))]
}

/** The text a citation is read in: its block, and for a list entry the paragraph before the list. */
function contextOf(blocks: readonly ProseBlock[], place: number): string {
  const block = blocks[place]
  if (block?.kind !== 'item') return block?.text ?? ''
  const lead = blocks.slice(0, place).findLast((one) => one.kind !== 'item')
  return `${lead?.text ?? ''} ${block.text}`
}

describe.each(lessons)('the lesson $id', ({ lesson, blocks }) => {
  test('has 700 to 1,100 words of prose', () => {
    const words = ofKind(blocks, 'paragraph', 'item').flatMap((block) => wordsOf(block.text)).length
    expect(words).toBeGreaterThanOrEqual(700)
    expect(words).toBeLessThanOrEqual(1100)
  })

  test('is written for grades 10 to 13', () => {
    const grade = readingGrade(ofKind(blocks, 'paragraph').map((block) => block.text))
    expect(grade).toBeGreaterThanOrEqual(10)
    expect(grade).toBeLessThanOrEqual(13)
  })

  test('has no paragraph of more than 120 words', () => {
    for (const block of ofKind(blocks, 'paragraph', 'note', 'item'))
      expect(wordsOf(block.text).length, `line ${block.line}`).toBeLessThanOrEqual(120)
  })

  test('has a figure, check, note or list after three paragraphs at the most', () => {
    let inARow = 0
    for (const block of blocks) {
      if (block.kind === 'heading') continue
      inARow = block.kind === 'paragraph' ? inARow + 1 : 0
      expect(inARow, `line ${block.line}`).toBeLessThanOrEqual(3)
    }
  })

  test('names the author beside every claim', () => {
    for (const [place, block] of blocks.entries())
      for (const { text, cites } of block.runs)
        for (const author of cites.length > 0 ? claimants(cites) : [])
          expect(contextOf(blocks, place), `line ${block.line}: ${text}`).toContain(author)
  })

  test('cites evidence in every section', () => {
    for (const section of lesson.facts.sections)
      expect(
        lesson.facts.cites.some((cite) => cite.section === section.id),
        section.title,
      ).toBe(true)
  })
})

/** All words of the course itself, as against the evidence base that it draws on. */
const courseWords: SeenText[] = [
  ...lessons.flatMap(({ id, lesson, blocks }) => [
    ...blocks.map((block) => ({ at: `${id} line ${block.line}`, text: block.text })),
    ...visibleText({ title: lesson.front.title, lede: lesson.front.lede }, id),
  ]),
  ...course.modules.flatMap((module) => [
    ...visibleText(module.file, module.file.id),
    ...[...module.questions.values()].flatMap((question) => visibleText(question, question.id)),
  ]),
  ...course.announced.flatMap((one) => visibleText(one, one.id)),
  ...[...course.lab.values()].flatMap((exercise) => visibleText(exercise, exercise.id)),
  ...[...course.figures.values()].flatMap((figure) => visibleText(figure, figure.id)),
  ...[...course.workbench.parts, ...course.workbench.cases.values()].flatMap((one) =>
    visibleText(one, one.id),
  ),
  ...[...course.timeline.values()].flatMap((event) => visibleText(event, event.id)),
  ...[...course.guides].flatMap(([id, guide]) => visibleText(guide, `${id} guide`)),
  ...visibleText(course.since ?? {}, 'since the papers'),
  ...[...course.base.terms.values()].flatMap(({ also, names: _names, ...term }) => [
    ...visibleText(term, term.id),
    // Official titles keep the spelling of the paper that gives them.
    ...also
      .filter((name) => !/^(Agreement|Convention|Declaration|Charter) /.test(name))
      .map((text) => ({ at: term.id, text })),
  ]),
]

test('no working id is left in what a reader sees', () => {
  expect(courseWords.length).toBeGreaterThan(500)
  for (const { at, text } of courseWords)
    expect(text, at).not.toMatch(/\b(F\d{3}|D\d{2,3}|[MX][1-6]\.\d)\b/)
})

const american =
  /\b(?:\w*(?:organi|recogni|emphasi|normali|stabili|institutionali|demilitari|reali|generali|critici|summari|minimi|mobili)z(?:e[ds]?|ing|ation\w*|er\w*)|analyz\w+|neighbor\w*|defense\w*|offense\w*|programs?|behavior\w*|color\w*|favor\w*|labor\w*|honor\w*|center(?:ed|s)?|theater|gray|catalogs?|(?:travel|signal|cancel|label)(?:ed|ing)|toward)\b/i
/** Names as their bearers write them, and titles in quotation marks. */
const names = /Shanghai Cooperation Organization|North Atlantic Treaty Organization|[“"][^”"]*[”"]/g

test('the course is spelt in British English', () => {
  const slips = ['an organization', 'two neighbors', 'in defense', 'the program', 'towards', 'size']
  expect(slips.filter((text) => american.test(text))).toEqual(slips.slice(0, 4))
  for (const { at, text } of courseWords) {
    const found = american.exec(text.replaceAll(names, ''))?.[0]
    expect(found, `${at}: ${found ?? ''}`).toBeUndefined()
  }
})

test('the course spells its places one way, whatever spellings an answer may have', () => {
  for (const { at, text } of courseWords.filter((one) => !one.at.includes('.accept.')))
    expect(text, at).not.toMatch(/Kirgh?[iy][zs]|Alma-Ata|Alamutu|Tad[jz]h?ikistan|Peking/)
})
