/** Small sets of outside data with true values: oil and gas of five countries, people, money, land. */
import type { DataSet } from '#domain/outside/data-set.ts'

const energy = {
  evidence: ['eia', 'cia'],
  splice: { from: 2017, to: 2023, why: 'The EIA gives way to the CIA.' },
}
const oil = { ...energy, unit: 'thousand barrels a day', decimals: 0 }
const gas = { ...energy, unit: 'billion m³ a year', decimals: 1 }

export const oilProduction: DataSet = {
  ...oil,
  id: 'oil-production',
  title: 'Oil production',
  note: 'Refinery gain is in it.',
  rows: [
    { country: 'cn', values: { '1995': 3060, '2010': 4575, '2017': 4782, '2023': 4984 } },
    { country: 'ru', values: { '1995': 6173, '2010': 10290, '2017': 11223, '2023': 10879 } },
    { country: 'kz', values: { '1995': 415, '2010': 1609, '2017': 1880, '2023': 1955 } },
    {
      country: 'uz',
      values: { '1995': 160, '2010': 92, '2017': 64, '2023': 64 },
      note: 'Sources differ.',
    },
    { country: 'in', values: { '1995': 769, '2010': 966, '2017': 1017, '2023': 822 } },
    { country: 'by', values: { '2023': 30 } },
  ],
}

export const oilConsumption: DataSet = {
  ...oil,
  id: 'oil-consumption',
  title: 'Oil consumption',
  rows: [
    { country: 'cn', values: { '1995': 3394, '2010': 9339, '2017': 13567, '2023': 16189 } },
    { country: 'ru', values: { '1995': 2782, '2010': 2966, '2017': 3685, '2023': 3863 } },
    { country: 'kz', values: { '1995': 269, '2010': 234, '2017': 318, '2023': 386 } },
    {
      country: 'uz',
      values: { '1995': 184, '2010': 82, '2017': 49, '2023': 111 },
      note: 'Sources differ.',
    },
    // 2010 is left out, so that a computed measure has a gap there.
    { country: 'in', values: { '1995': 1574, '2017': 4337, '2023': 5271 } },
    { country: 'by', values: { '2023': 125 } },
    { country: 'tm', values: { '1995': 63 } },
  ],
}

export const gasProduction: DataSet = {
  ...gas,
  id: 'gas-production',
  title: 'Gas production',
  rows: [
    { country: 'cn', values: { '1995': 17, '2010': 92.8, '2017': 151.7, '2023': 239.4 } },
    { country: 'ru', values: { '1995': 594.8, '2010': 607.6, '2017': 635.8, '2023': 613.4 } },
    { country: 'kz', values: { '1995': 4.8, '2010': 17.6, '2017': 22.4, '2023': 28.8 } },
    { country: 'uz', values: { '1995': 48, '2010': 60.1, '2017': 52.1, '2023': 43.2 } },
    { country: 'in', values: { '1995': 17.8, '2010': 52.3, '2017': 31.5, '2023': 35.2 } },
  ],
}

export const gasConsumption: DataSet = {
  ...gas,
  id: 'gas-consumption',
  title: 'Gas consumption',
  rows: [
    { country: 'cn', values: { '1995': 16.5, '2010': 106.7, '2017': 238.6, '2023': 395.3 } },
    { country: 'ru', values: { '1995': 410.8, '2010': 462.5, '2017': 467.5, '2023': 474.4 } },
    { country: 'kz', values: { '1995': 10.9, '2010': 11.6, '2017': 15.4, '2023': 22.2 } },
    { country: 'uz', values: { '1995': 38.2, '2010': 45.7, '2017': 43.1, '2023': 44.5 } },
    { country: 'in', values: { '1995': 17.8, '2010': 64.5, '2017': 55.4, '2023': 62.2 } },
  ],
}

export const people: DataSet = {
  id: 'population',
  title: 'Population',
  unit: 'million people',
  decimals: 1,
  evidence: ['people'],
  rows: [
    { country: 'cn', values: { '1996': 1217.5, '2001': 1271.8 } },
    { country: 'ru', values: { '1996': 148.2, '2001': 146 } },
    { country: 'kz', values: { '1996': 16.4, '2001': 15.6 } },
    { country: 'kg', values: { '1996': 4.6, '2001': 4.9 } },
    { country: 'tj', values: { '1996': 6.1, '2001': 6.4 } },
    { country: 'uz', values: { '1996': 23.4, '2001': 25.1 } },
  ],
  wholes: { world: { '1996': 5823, '2001': 6245 } },
}

export const money: DataSet = {
  id: 'gdp',
  title: 'Gross domestic product',
  unit: 'billion current US dollars',
  decimals: 1,
  evidence: ['money'],
  rows: [
    { country: 'cn', values: { '1996': 863.7, '2001': 1339.4, '2010': 6087.2 } },
    { country: 'tj', values: { '1996': 1, '2001': 1.1, '2010': 5.6 } },
  ],
  wholes: { world: { '1996': 31858, '2001': 33627 } },
}

export const land: DataSet = {
  id: 'area',
  title: 'Surface area',
  unit: 'thousand km²',
  decimals: 0,
  evidence: ['land'],
  rows: [
    { country: 'cn', values: { '2022': 9600 } },
    { country: 'ru', values: { '2022': 17098 } },
    { country: 'kg', values: { '2022': 200 } },
  ],
  wholes: { world: { '2022': 133698 }, eurasia: { '2022': 54900 } },
}

export const sampleSets: readonly DataSet[] = [
  gasConsumption,
  gasProduction,
  land,
  money,
  oilConsumption,
  oilProduction,
  people,
]
