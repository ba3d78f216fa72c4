/** Where the content lies. Paths are relative to the project's folder, as authors see them. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

export const contentFolder = 'src/content'

/** Paths of the YAML files of a folder, by name; none when there is no such folder. */
export function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

const notQuestions = ['module.yaml', 'guide.yaml']

/** Question files of a module: every YAML file beside its lessons but its outline and its guide. */
export function questionFilesOf(moduleFolder: string): string[] {
  return yamlFilesIn(moduleFolder).filter((file) => !notQuestions.includes(basename(file)))
}
