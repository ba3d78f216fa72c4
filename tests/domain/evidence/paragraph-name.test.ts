import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { paperSchema } from '#domain/evidence/paper.ts'
import {
  authorOf,
  paragraphLabel,
  paragraphNameSchema,
  paragraphsLabel,
  placeInPaper,
} from '#domain/evidence/paragraph-name.ts'

const papers = ['jia', 'ding'].map((id) =>
  v.parse(paperSchema, parse(readFileSync(`src/content/papers/${id}.yaml`, 'utf8'))),
)

const forms = [
  /^(Jia|Ding) title page, line \d+$/,
  /^(Jia|Ding) (abstract|introduction)( ¶\d+)?$/,
  /^Jia §(I|II|III|IV)(\.[123])?( ¶\d+)?$/,
  /^Ding §\d(\.[abc])?( ¶\d+)?$/,
  /^Jia note [ivx]+$/,
  /^Ding (references|ref\. \d+)$/,
]

test('every paragraph of both papers has a label in one of the readable forms, and no two share one', () => {
  for (const paper of papers) {
    const labels = paper.paragraphs.map((paragraph) => paragraphLabel(paragraph.name))
    for (const label of labels)
      expect(
        forms.filter((form) => form.test(label)),
        label,
      ).toHaveLength(1)
    expect(new Set(labels).size).toBe(labels.length)
  }
})

test('Jia’s sections are shown as he numbers them', () => {
  expect(paragraphLabel('jia.1.2')).toBe('Jia §I ¶2')
  expect(paragraphLabel('jia.3')).toBe('Jia §III')
  expect(paragraphLabel('jia.3.1')).toBe('Jia §III ¶1')
  expect(paragraphLabel('jia.3.c')).toBe('Jia §III.3')
  expect(paragraphLabel('jia.3.c.2')).toBe('Jia §III.3 ¶2')
  expect(paragraphLabel('jia.n.iv')).toBe('Jia note iv')
})

test('Ding’s sections keep number and letter', () => {
  expect(paragraphLabel('ding.1')).toBe('Ding §1')
  expect(paragraphLabel('ding.4.7')).toBe('Ding §4 ¶7')
  expect(paragraphLabel('ding.3.a')).toBe('Ding §3.a')
  expect(paragraphLabel('ding.3.a.1')).toBe('Ding §3.a ¶1')
  expect(paragraphLabel('ding.r.9')).toBe('Ding ref. 9')
  expect(paragraphLabel('ding.r')).toBe('Ding references')
})

test('what stands before the first section is told apart: title page, abstract, introduction', () => {
  expect(placeInPaper('ding.t.2')).toBe('title page, line 2')
  expect(placeInPaper('ding.0.2')).toBe('abstract ¶2')
  expect(placeInPaper('ding.0.3')).toBe('introduction ¶3')
  expect(placeInPaper('jia.0.1')).toBe('introduction ¶1')
})

test('several places stand in one line with each author named once', () => {
  expect(paragraphsLabel(['jia.1.1', 'ding.r.9', 'jia.1.2'])).toBe('Jia §I ¶1, §I ¶2 · Ding ref. 9')
  expect(paragraphsLabel([])).toBe('')
})

test('a name belongs to its author', () => {
  expect([authorOf('jia.1.2'), authorOf('ding.1.a')]).toEqual(['Jia', 'Ding'])
})

test('only names of the two papers are names', () => {
  const isName = (text: string) => v.safeParse(paragraphNameSchema, text).success
  expect(['jia.1.2', 'ding.0.abstract', 'ding.3.a.1'].every(isName)).toBe(true)
  expect(['jia', 'jia.', 'jia.1.', 'Jia.1.2', 'smith.1.2', 'jia.1 2', ' jia.1'].some(isName)).toBe(
    false,
  )
})
