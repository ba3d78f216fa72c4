import { expect, test } from 'vitest'
import { loadPage } from '#app/page-cache.ts'

test('an address is loaded once; its query belongs to it', async () => {
  const first = loadPage('/settings/')
  expect(loadPage('/settings/')).toBe(first)
  expect(loadPage('/attempt/?id=a')).not.toBe(loadPage('/attempt/?id=b'))
  await first
})

test('a loaded page is marked so that React draws it at once', async () => {
  const loading = loadPage('/attempts/')
  const page = await loading
  expect(loading).toMatchObject({ status: 'fulfilled', value: page })
})
