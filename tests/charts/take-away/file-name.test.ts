import { expect, test } from 'vitest'
import { fileName } from '#charts/take-away/file-name.ts'

test.each([
  ['/atlas/border-map/', 'csv', 'sco-primer-border-map.csv'],
  [
    '/atlas/oil/?year=2010&fuel=natural%20gas',
    'svg',
    'sco-primer-oil-year-2010-fuel-natural-gas.svg',
  ],
  ['/atlas/oil/?a=../../%2Fetc', 'png', 'sco-primer-oil-a-etc.png'],
  ['', 'csv', 'sco-primer-figure.csv'],
])('%s with .%s is kept as %s', (address, ending, name) => {
  expect(fileName(address, ending)).toBe(name)
})

test('no address makes a name that a system would refuse for its length', () => {
  expect(fileName(`/atlas/${'x'.repeat(500)}/`, 'csv').length).toBeLessThan(110)
})
