export function nodeProblem(version?: string): string | undefined
export function isInstalled(folder: string): boolean
export function runNpm(
  args: readonly string[],
  options?: { readonly cwd?: string },
): Promise<number>
export function installMissing(folder: string): Promise<void>
