/**
 * The final quiz's blueprint: one question for each module at each of five levels of Bloom's taxonomy
 * (Anderson and Krathwohl 2001, without "create", which a quiz cannot score), so thirty over six
 * modules. Two draws differ in their questions and never in their plan, which keeps them comparable.
 * Within a cell the draw is random by its seed, and prefers objectives not asked about yet.
 */
import { seededRandom, shuffle } from '#domain/base/seeded-random.ts'
import { bloomLevels, type BloomLevel } from '#domain/question/question-base.ts'

export type BlueprintCandidate = {
  readonly id: string
  readonly module: string
  readonly level: BloomLevel
  readonly objectives: readonly string[]
}

export type BlueprintCell = {
  readonly module: string
  readonly level: BloomLevel
  /** How many questions stand ready for this cell. */
  readonly ready: number
}

/** Every cell of the plan, module by module; `ready` is 0 where nothing could be drawn. */
export function blueprintCells(candidates: readonly BlueprintCandidate[]): BlueprintCell[] {
  const modules = [...new Set(candidates.map(({ module }) => module))]
  return modules.flatMap((module) =>
    bloomLevels.map((level) => ({
      module,
      level,
      ready: candidates.filter((one) => one.module === module && one.level === level).length,
    })),
  )
}

/**
 * Ids in the order to ask them, one a cell; a cell with nothing ready is left out. The same seed and
 * candidates give the same draw. Ids in `lately` are drawn only where a cell has nothing else.
 */
export function drawByBlueprint(
  candidates: readonly BlueprintCandidate[],
  seed: number,
  lately: ReadonlySet<string> = new Set(),
): readonly string[] {
  const random = seededRandom(seed)
  const asked = new Set<string>()
  const drawn: string[] = []
  for (const cell of shuffle(blueprintCells(candidates), random)) {
    const ready = shuffle(
      candidates.filter(({ module, level }) => module === cell.module && level === cell.level),
      random,
    )
    const cost = ({ id, objectives }: BlueprintCandidate) =>
      (lately.has(id) ? 2 : 0) + (objectives.some((one) => asked.has(one)) ? 1 : 0)
    const pick = ready.toSorted((one, other) => cost(one) - cost(other))[0]
    if (!pick) continue
    drawn.push(pick.id)
    for (const objective of pick.objectives) asked.add(objective)
  }
  return shuffle(drawn, random)
}
