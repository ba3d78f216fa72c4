import { membersTotal } from '#domain/since/member-rows.ts'
import type { SinceThePapers } from '#domain/since/since-the-papers.ts'
import { DataTable } from './data-table.tsx'

const grouped = (value: number) => value.toLocaleString('en-GB')
const oneDecimal = (value: number) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

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
  const total = membersTotal(table.rows)
  return (
    <DataTable
      {...table}
      columns={['Member', 'Joined', 'Area (thousand km²)', `Population ${table.year} (million)`]}
      rows={table.rows.map((row) => [
        row.name,
        String(row.joined),
        grouped(row.area),
        oneDecimal(row.population),
      ])}
      total={[`All ${table.rows.length}`, '', grouped(total.area), oneDecimal(total.population)]}
    />
  )
}
