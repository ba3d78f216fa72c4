/**
 * Ties a mark to the cell of the table whose value it draws, counted from 0. Reading along finds the
 * marks of a row by it, and a test compares every mark with its cell. `scale` names the attribute that
 * carries the value and what it is measured on, as in "days:width"; marks of one scale must lie on one
 * straight line of value and size.
 */
export function markOf(row: number, column: number, value: string | number, scale?: string) {
  return {
    'data-row': row,
    'data-column': column,
    'data-value': value,
    ...(scale && { 'data-scale': scale }),
  }
}

/** For what belongs to a row and draws no value of its own: a name, a line that leads to a mark. */
export function rowOf(row: number) {
  return { 'data-row': row }
}
