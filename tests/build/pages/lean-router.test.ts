import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { leanRouter } from '#build/pages/lean-router.ts'

type Transform = {
  readonly filter: { readonly id: RegExp }
  handler: (code: string) => { code: string }
}
// Vite's type for a hook also allows a bare function; ours is an object with a filter.
const transform = leanRouter().transform as unknown as Transform

const dist = 'node_modules/react-router/dist/production'
const shipped = readdirSync(dist)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => readFileSync(`${dist}/${file}`, 'utf8'))
const given = /^\w+\.displayName = /m

test('what react-router ships still has the names that this takes away', () => {
  expect(shipped.some((code) => given.test(code))).toBe(true)
})

test('components made by a call are marked as droppable, and their names are taken away', () => {
  for (const code of shipped) expect(transform.handler(code).code).not.toMatch(given)
  const { code } = transform.handler(
    'var Form = React2.forwardRef(function Form() {});\nForm.displayName = "Form";\n',
  )
  expect(code).toBe('var Form = /* @__PURE__ */ React2.forwardRef(function Form() {});\n\n')
})

test('only react-router is touched', () => {
  expect(transform.filter.id.test('/x/node_modules/react-router/dist/production/a.mjs')).toBe(true)
  expect(transform.filter.id.test('/x/src/app/react-router.tsx')).toBe(false)
})
