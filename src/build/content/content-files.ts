/** Where the content lies. Paths are relative to the project's folder, as authors see them. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const contentFolder = 'src/content'

export function yamlFilesIn(folder: string): string[] {
  const path = join(contentFolder, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(path, name))
}

export function contentFile(...parts: string[]): string {
  return join(contentFolder, ...parts)
}

/** Question files of a module: every YAML file beside its lessons except module.yaml. */
export function questionFilesOf(moduleId: string): string[] {
  return yamlFilesIn(moduleId).filter((file) => !file.endsWith('module.yaml'))
}
