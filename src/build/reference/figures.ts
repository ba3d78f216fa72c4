/**
 * Reads the figures, one file each, named by its id. A figure may draw data that stand elsewhere in
 * the content: `fill` names, for a field, the file that holds its data, or a key in that file. So no
 * number is written down twice.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { figureSchema, type FigureData } from '#domain/series/figure.ts'
import { yamlFilesIn } from '#build/content/content-files.ts'
import { rememberPlace } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import { readYaml } from '#build/content/yaml-file.ts'

/** "outside-data/oil" is a whole file, "since-the-papers/members" a key of one; undefined for neither. */
function dataAt(root: string, path: string): unknown {
  const whole = join(root, `${path}.yaml`)
  if (existsSync(whole)) return parse(readFileSync(whole, 'utf8'))
  const around = join(root, `${dirname(path)}.yaml`)
  if (!existsSync(around)) return undefined
  const holder: unknown = parse(readFileSync(around, 'utf8'))
  const key = basename(path)
  return holder && typeof holder === 'object' && Object.hasOwn(holder, key)
    ? Reflect.get(holder, key)
    : undefined
}

const fillSchema = v.looseObject({ fill: v.optional(v.record(v.string(), v.string())) })

/** The schema of a figure's file: its own fields, and those that are filled from other files. */
function figureFileSchema(root: string) {
  return v.pipe(
    fillSchema,
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
      const { fill = {}, ...own } = value
      const filled = Object.entries(fill).map(
        ([field, path]) => [field, dataAt(root, path)] as const,
      )
      const missing = filled.filter(([, data]) => data === undefined)
      for (const [key] of missing)
        addIssue({
          message: `names ${fill[key] ?? ''}, where there are no data`,
          path: [
            { type: 'object', origin: 'value', input: value, key: 'fill', value: fill },
            { type: 'object', origin: 'value', input: fill, key, value: fill[key] },
          ],
        })
      return missing.length > 0 ? NEVER : { ...own, ...Object.fromEntries(filled) }
    }),
    figureSchema,
  )
}

export function readFigures(root: string, problems: ContentProblem[]): Map<string, FigureData> {
  const figures = new Map<string, FigureData>()
  const schema = figureFileSchema(root)
  for (const file of yamlFilesIn(join(root, 'figures'))) {
    const figure = readYaml(file, schema, problems)?.value
    if (!figure) continue
    rememberPlace(figure, { file, line: 1 })
    if (basename(file) !== `${figure.id}.yaml`)
      problems.push({
        file,
        line: 1,
        message: `The file of the figure ${figure.id} is not called so.`,
      })
    figures.set(figure.id, figure)
  }
  return figures
}
