import { expect, test } from 'vitest'
import { citationBibtex, citationText } from '#charts/take-away/citation.ts'

const cited = {
  id: 'border-map',
  title: 'More than 7,000 km of border joined China to the other four',
  sources: 'Jia §I ¶1 · EIA, September 2020',
  setting: '',
  address: 'https://example.org/atlas/border-map/',
  seenOn: '2026-11-05',
}

test('the reference names course, finding, sources, address and day', () => {
  expect(citationText(cited)).toBe(
    'SCO Primer (n.d.). “More than 7,000 km of border joined China to the other four.” Figure. ' +
      'After Jia §I ¶1 · EIA, September 2020. https://example.org/atlas/border-map/ (accessed 5 November 2026).',
  )
})

test('what is set belongs to the reference', () => {
  expect(citationText({ ...cited, setting: 'Year: 2010' })).toContain(
    '.” Figure, Year: 2010. After',
  )
  expect(citationBibtex({ ...cited, setting: 'Year: 2010' })).toContain(
    '  howpublished = {Figure, Year: 2010},',
  )
})

test('the same for reference programs', () => {
  expect(citationBibtex(cited)).toBe(
    [
      '@misc{sco-primer-border-map,',
      '  author = {{SCO Primer}},',
      '  title = {{More than 7,000 km of border joined China to the other four}},',
      '  howpublished = {Figure},',
      '  note = {After Jia §I ¶1 · EIA, September 2020; accessed 5 November 2026},',
      '  url = {https://example.org/atlas/border-map/},',
      '  urldate = {2026-11-05},',
      '}',
      '',
    ].join('\n'),
  )
})

test('signs that mean something there are written so that they mean nothing', () => {
  const entry = citationBibtex({ ...cited, title: '40% of R&D {a_b} #1 \\ ~ ^ $' })
  expect(entry).toContain(
    String.raw`title = {{40\% of R\&D \{a\_b\} \#1 \textbackslash{} \textasciitilde{} \textasciicircum{} \$}}`,
  )
})
