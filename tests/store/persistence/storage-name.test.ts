import { expect, test } from 'vitest'
import { storageName } from '#store/persistence/storage-name.ts'

test.each([
  ['/', 'sco-primer:/'],
  ['', 'sco-primer:/'],
  ['/sub/path/', 'sco-primer:/sub/path/'],
  ['/sub/path', 'sco-primer:/sub/path/'],
  ['sub', 'sco-primer:/sub/'],
])('the app at "%s" stores under %s', (base, name) => {
  expect(storageName(base)).toBe(name)
})
