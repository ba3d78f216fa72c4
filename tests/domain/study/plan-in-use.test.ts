import { expect, test } from 'vitest'
import { planInUse, usualPlan } from '#domain/study/plan-in-use.ts'
import { dailyCapBounds, retentionBounds } from '#domain/study/study-event.ts'

test('the learner’s own plan holds, and until there is one the usual', () => {
  const plan = { exam: null, dailyCap: 10, retention: 0.8 }
  expect(planInUse({ plan })).toBe(plan)
  expect(planInUse({ plan: undefined })).toBe(usualPlan)
})

test('the usual plan is one that a learner could choose', () => {
  expect(usualPlan.dailyCap).toBeGreaterThanOrEqual(dailyCapBounds.least)
  expect(usualPlan.dailyCap).toBeLessThanOrEqual(dailyCapBounds.most)
  expect(usualPlan.retention).toBeGreaterThanOrEqual(retentionBounds.least)
  expect(usualPlan.retention).toBeLessThanOrEqual(retentionBounds.most)
})
