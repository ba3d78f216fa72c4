export type FoundBrowser = {
  readonly path: string
  /** To add to the environment the browser is started with. */
  readonly env: Readonly<Record<string, string>>
}
export function findBrowser(say?: (line: string) => void): Promise<FoundBrowser>
