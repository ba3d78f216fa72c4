/** The query of an address, out of what is asked; with its question mark, and empty for nothing. */
export function addressQuery(asked: Iterable<readonly [name: string, value: string]>): string {
  const parts = [...asked]
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
