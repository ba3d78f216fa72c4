import { membersTotal, type SinceThePapers } from '#domain/since/since-the-papers.ts'
import { DataTable } from './data-table.tsx'

const grouped = (value: number) => value.toLocaleString('en-GB')
const oneDecimal = (value: number) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const twoDecimals = (value: number) => value.toFixed(2)

/** How many states had which status. */
export function HeadCountTable({ table }: { readonly table: SinceThePapers['headCounts'] }) {
  return (
    <DataTable
      {...table}
      columns={['Year', 'Members', 'Observers', 'Dialogue partners', 'Partners', 'All']}
      rows={table.rows.map((row) => [
        String(row.year),
        ...[row.members, row.observers, row.dialoguePartners, row.partners].map(String),
        String(row.members + row.observers + row.dialoguePartners + row.partners),
      ])}
    />
  )
}

/** The members with year of joining, area and population, and their sums. */
export function MemberTable({ table }: { readonly table: SinceThePapers['members'] }) {
  const total = membersTotal(table.rows, Math.max(...table.rows.map((row) => row.joined)))
  return (
    <DataTable
      {...table}
      columns={['Member', 'Joined', 'Area (thousand km²)', 'Population 2024 (million)']}
      rows={table.rows.map((row) => [
        row.name,
        String(row.joined),
        grouped(row.area),
        oneDecimal(row.population),
      ])}
      total={[`All ${total.members}`, '', grouped(total.area), oneDecimal(total.population)]}
    />
  )
}

/** Shares of Eurasia and of the world's people as the membership grew. */
export function ShareTable({ table }: { readonly table: SinceThePapers['shares'] }) {
  return (
    <DataTable
      {...table}
      columns={[
        'Stage',
        'Year',
        'Members',
        'Area (million km²)',
        'Of Eurasia (%)',
        'Population (million)',
        'Of the world (%)',
      ]}
      rows={table.rows.map((row) => [
        row.stage,
        String(row.year),
        String(row.members),
        twoDecimals(row.area),
        oneDecimal(row.ofEurasia),
        grouped(row.population),
        oneDecimal(row.ofWorld),
      ])}
    />
  )
}
