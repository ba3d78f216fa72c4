import { expect, test } from 'vitest'
import fc from 'fast-check'
import { blueprintCells, drawByBlueprint, type BlueprintCandidate } from '#domain/quiz/blueprint.ts'
import { bloomLevels } from '#domain/question/question-base.ts'

const modules = ['borders', 'summits', 'forces', 'energy', 'accession', 'why']

/** `perCell` questions for each module and level, each with an objective of its own. */
function candidatesOf(perCell: number): BlueprintCandidate[] {
  return modules.flatMap((module) =>
    bloomLevels.flatMap((level) =>
      Array.from({ length: perCell }, (_, at) => ({
        id: `${module}-${level}-${at}`,
        module,
        level,
        objectives: [`${module}-${at}`],
      })),
    ),
  )
}

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

test('every draw asks one question for each module at each level, none twice', () => {
  const candidates = candidatesOf(3)
  const cellOf = new Map(candidates.map(({ id, module, level }) => [id, `${module} ${level}`]))
  fc.assert(
    fc.property(seed, (value) => {
      const drawn = drawByBlueprint(candidates, value)
      expect(drawn).toHaveLength(30)
      expect(new Set(drawn.map((id) => cellOf.get(id))).size).toBe(30)
    }),
  )
})

test('the same seed gives the same questions in the same order, and others give others', () => {
  const candidates = candidatesOf(4)
  expect(drawByBlueprint(candidates, 7)).toEqual(drawByBlueprint(candidates, 7))
  const draws = new Set([1, 2, 3, 4, 5].map((one) => drawByBlueprint(candidates, one).join()))
  expect(draws.size).toBe(5)
})

test('what was asked lately comes again only where a cell has nothing else', () => {
  const candidates = candidatesOf(2)
  fc.assert(
    fc.property(seed, seed, (one, other) => {
      const first = new Set(drawByBlueprint(candidates, one))
      const second = drawByBlueprint(candidates, other, first)
      expect(second.filter((id) => first.has(id))).toEqual([])
    }),
  )
  const all = new Set(candidates.map(({ id }) => id))
  expect(drawByBlueprint(candidates, 1, all)).toHaveLength(30)
})

test('an objective is asked about again only where a cell has no other', () => {
  const choice: BlueprintCandidate[] = [
    { id: 'a', module: 'm', level: 'remember', objectives: ['one'] },
    { id: 'b', module: 'm', level: 'apply', objectives: ['one'] },
    { id: 'c', module: 'm', level: 'apply', objectives: ['two'] },
  ]
  const times = Array.from({ length: 400 }, (_, value) => drawByBlueprint(choice, value))
  const repeats = times.filter((drawn) => drawn.includes('b')).length
  // "b" comes only when its cell is drawn first (half the time) and chance prefers it (half again).
  expect(repeats).toBeGreaterThan(50)
  expect(repeats).toBeLessThan(150)
})

test('an empty cell is left out and counted as such', () => {
  const thin = candidatesOf(1).filter(({ id }) => id !== 'forces-apply-0')
  expect(drawByBlueprint(thin, 3)).toHaveLength(29)
  expect(blueprintCells(thin).filter(({ ready }) => ready === 0)).toEqual([
    { module: 'forces', level: 'apply', ready: 0 },
  ])
  expect(blueprintCells(thin)).toHaveLength(30)
})
