/** A name that says what the file shows and is safe on every system: "sco-primer-oil-year-2010.csv". */
export function fileName(address: string, ending: string): string {
  const words = address
    .replace(/^\/atlas\//, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, ' ')
    .match(/[a-z0-9]+/g)
  return `sco-primer-${(words ?? ['figure']).join('-').slice(0, 80)}.${ending}`
}
