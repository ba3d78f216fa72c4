import { expect, test } from 'vitest'
import { holdsWords } from '#domain/base/holds-words.ts'

test.each([
  ['two names', 'Two titles, one document: the names differ', true],
  ['moscow 2012', 'The year of the Moscow agreement', false],
  ['  ÁLMATY  ', 'The Almaty summit', true],
  ['jia’s', "Jia's norms", true],
  ['上海', '上海合作组织', true],
  ['organis', 'The Shanghai Cooperation Organisation', true],
  ['', 'anything', true],
  ['“ ”', 'anything', true],
])('“%s” in “%s”: %s', (asked, text, isFound) => {
  expect(holdsWords(text, asked)).toBe(isFound)
})
