/** An Explorer for the tiny course, sound in everything. */
export const source = `- id: eia
  kind: outside-data
  statement: The EIA counts oil.
  outside:
    label: EIA
    source: EIA, statistics
    definition: Crude oil and other liquids
    unit: thousand barrels a day
    years: 2017 to 2023
    asOf: 1 September 2020
    licence: public domain
`
export const oil = `id: oil-production
title: Oil production
unit: thousand barrels a day
decimals: 0
evidence: [eia]
splice: { from: 2017, to: 2023, why: Another edition. }
rows:
  - { country: ru, values: { 2017: 11223, 2023: 10879 } }
  - { country: cn, values: { 2017: 4782, 2023: 4984 } }
`
export const area = `id: area
title: Surface area
unit: thousand km²
decimals: 0
evidence: [eia]
rows:
  - { country: cn, values: { 2022: 9600 } }
wholes:
  world: { 2022: 133698 }
`
export const explore = `lede: Choose.
questions:
  - title: Who weighs what?
    text: Jia says that five states sat as two parties.
    limits: A weight is no influence.
    evidence: [two-sides]
    lessons: [borders/first]
    figures: [border-map]
views:
  - { title: Oil, measure: oil-production, countries: [ru, cn] }
  - { title: Oil in 2023, measure: oil-production, countries: [ru], from: 2023, to: 2023 }
  - { title: Land, measure: area-of-world, countries: [cn] }
`

export const tinyExplorer = {
  'evidence/statements/outside.yaml': source,
  'outside-data/oil-production.yaml': oil,
  'outside-data/area.yaml': area,
  'explore.yaml': explore,
}
