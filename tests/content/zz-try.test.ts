import { test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
test('x', async () => { try { const c = await readCourse(); console.log('ok', c.guides.size, Boolean(c.since)) } catch (e) { console.log(JSON.stringify((e as any).problems?.slice(0,20), null, 1) ?? String(e)) } })
