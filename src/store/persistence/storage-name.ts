/**
 * Several apps can live on one origin (name.github.io/a/, /b/), and storage is shared by origin. The
 * address the app stands at is part of every name we store under, so they never meet.
 */
export function storageName(basePath: string): string {
  const inner = basePath.replace(/^\/+|\/+$/g, '')
  return inner === '' ? 'sco-primer:/' : `sco-primer:/${inner}/`
}
