export function normalBase(base?: string): string
export function serve(options: {
  /** The folder to serve: a path or a file URL. */
  readonly root: string | URL
  /** The sub-path to serve it under; '/' if left out. */
  readonly base?: string | undefined
  /** 0 or nothing takes any free port. */
  readonly port?: number
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }>
