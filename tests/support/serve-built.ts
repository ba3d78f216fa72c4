/** Serves the built site for the browser tests and hands them its address. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serve } from '#build/serve.mjs'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    /** Address of the built site, ending with its base. */
    builtUrl: string
  }
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(dist)) {
    throw new Error(
      'There is no built site to test. Run npm run build first, or npm test -- browser, which does.',
    )
  }
  const server = await serve({ root: dist, base: process.env.BASE })
  project.provide('builtUrl', server.url)
  return server.close
}
