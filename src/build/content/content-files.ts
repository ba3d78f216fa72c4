/** Where the content lies. Paths are relative to the project's folder, as authors see them. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const contentFolder = 'src/content'

/** Paths of the YAML files of a folder, by name; none when there is no such folder. */
export function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

/** Question files of a module: every YAML file beside its lessons except module.yaml. */
export function questionFilesOf(moduleFolder: string): string[] {
  return yamlFilesIn(moduleFolder).filter((file) => !file.endsWith('module.yaml'))
}
