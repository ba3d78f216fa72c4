/**
 * The query of an address, out of what is asked; with its question mark, and empty for nothing.
 * Spaces around a value stay: a field that shows its value from the address would eat the space
 * between two words as it is typed.
 */
export function addressQuery(asked: Iterable<readonly [name: string, value: string]>): string {
  const parts = [...asked]
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
