/**
 * The outside data that the Explorer offers: every file of `outside-data`, named by its id, with sources
 * beyond the papers. A course without an Explorer reads them only where a figure names one.
 */
import { basename, join } from 'node:path'
import { dataSetSchema, yearsOf, type DataSet } from '#domain/outside/data-set.ts'
import { yamlFilesIn } from '#build/content/content-files.ts'
import { placeOf, rememberPlace } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { EvidenceBase } from '#build/content/evidence-base.ts'
import { readYaml } from '#build/content/yaml-file.ts'

/** By id, in the order of their files. */
export function readOutsideData(
  root: string,
  problems: ContentProblem[],
): ReadonlyMap<string, DataSet> {
  const sets = new Map<string, DataSet>()
  for (const file of yamlFilesIn(join(root, 'outside-data'))) {
    const read = readYaml(file, dataSetSchema, problems)
    if (!read) continue
    const { value, lineOf } = read
    rememberPlace(value, { file, line: 1 })
    for (const [index, row] of value.rows.entries())
      rememberPlace(row, { file, line: lineOf(['rows', index]) })
    if (basename(file) !== `${value.id}.yaml`)
      problems.push({
        file,
        line: lineOf(['id']),
        message: `The file of the data set ${value.id} is not called so.`,
      })
    sets.set(value.id, value)
  }
  return sets
}

/** What is wrong with a row, each as a whole sentence. */
function rowFaults(set: DataSet, row: DataSet['rows'][number]): string[] {
  const values = Object.values(row.values)
  const tooExact = values.filter((value) => Number(value.toFixed(set.decimals)) !== value)
  return [
    ...(values.length === 0 ? [`${row.country} has no value; leave the row out.`] : []),
    ...(set.rows.find((one) => one.country === row.country) === row
      ? []
      : [`${row.country} has a row above already.`]),
    ...(tooExact.length > 0
      ? [`${row.country} has ${tooExact[0]}, and the set has ${set.decimals} decimals.`]
      : []),
  ]
}

function setFaults(set: DataSet, { statements }: EvidenceBase): string[] {
  const { evidence, splice } = set
  const years = yearsOf(set)
  const unknown = evidence.filter((id) => !statements.has(id))
  const inside = evidence.filter((id) => statements.has(id) && !statements.get(id)?.outside)
  const endless = splice ? [splice.from, splice.to].filter((year) => !years.includes(year)) : []
  return [
    ...unknown.map((id) => `there is no evidence entry called “${id}”.`),
    ...inside.map((id) => `the evidence entry “${id}” is not one of outside data.`),
    ...endless.map((year) => `the splice names ${year}, a year without a value.`),
    ...(splice && splice.from >= splice.to ? ['the splice ends before it begins.'] : []),
  ]
}

export function checkOutsideData(
  sets: ReadonlyMap<string, DataSet>,
  base: EvidenceBase,
  problems: ContentProblem[],
): void {
  for (const set of sets.values()) {
    for (const fault of setFaults(set, base))
      problems.push({ ...placeOf(set), message: `${set.id}: ${fault}` })
    for (const row of set.rows)
      for (const fault of rowFaults(set, row))
        problems.push({ ...placeOf(row), message: `${set.id}: ${fault}` })
  }
}
