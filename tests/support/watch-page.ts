/** Collects everything a page does that no page of ours may do. */
import type { BrowserContext } from 'playwright-core'

/** Gives back a function that lists what was found so far. */
export async function watchPage(
  context: BrowserContext,
  origin: string,
  expected: readonly RegExp[],
): Promise<() => string[]> {
  const found: string[] = []
  const report = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault))) found.push(fault)
  }
  context.on('console', (message) => {
    const place = message.location().url
    if (message.type() === 'error')
      report(`console error: ${message.text()}${place ? ` (${place})` : ''}`)
  })
  context.on('weberror', (error) => report(`page error: ${error.error().message}`))
  // A violation that only a report-only policy or a worker sees does not always reach the console.
  await context.exposeFunction('reportPolicyViolation', (directive: string, blocked: string) =>
    report(`content policy: ${directive} blocked ${blocked}`),
  )
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const send: unknown = Reflect.get(window, 'reportPolicyViolation')
      if (typeof send === 'function') send(event.effectiveDirective, event.blockedURI)
    })
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    const local = ['data:', 'blob:', 'about:', 'file:'].includes(url.protocol)
    if (!local && url.origin !== origin) report(`request to another origin: ${request.url()}`)
  })
  return () => [...found]
}
