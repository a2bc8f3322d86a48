import writeExcelFile from 'write-excel-file/universal'
import type { FaultyList } from './faulty-list.ts'
import type { Cell } from './list-style.ts'

/** A made list as an XLSX file with truly merged cells, written by another program than ours. */
export async function listFile({ rows, merged }: FaultyList): Promise<Uint8Array<ArrayBuffer>> {
  const spans = new Map(merged.map(({ row, column, rows: count }) => [`${row}/${column}`, count]))
  const data = rows.map((cells, row) =>
    cells.map((cell: Cell, column) => {
      const rowSpan = spans.get(`${row}/${column}`)
      return rowSpan === undefined || cell === null ? cell : { value: cell, rowSpan }
    }),
  )
  return new Uint8Array(await (await writeExcelFile(data).toBlob()).arrayBuffer())
}

/** The same as a CSV file with a separator, as Excel saves it: merged cells lose all but their first. */
export function listText({ rows }: FaultyList, separator = ';'): string {
  const quoted = (cell: Cell) => {
    const text = cell === null ? '' : String(cell)
    return /["\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return rows.map((row) => row.map(quoted).join(separator)).join('\r\n')
}
