import { columnName } from './address.ts'
import type { Cell } from './cell.ts'
import { packZip } from './pack.ts'

/** One sheet to be written; `widths` are in characters, `texts` names columns (from 0) that Excel must keep as text. */
export interface NewSheet {
  name: string
  rows: readonly (readonly Cell[])[]
  /** So many rows at the top are bold and stay in view. */
  headRows?: number
  widths?: readonly number[]
  texts?: readonly number[]
}

/** The media type of what `writeSheets` makes. */
export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * An XLSX file (ECMA-376) of texts and numbers. A text is always written as text, and one that begins like a formula
 * (= + - @) carries the mark that keeps it text when somebody edits the cell, so that nothing in a list that came
 * from elsewhere can run.
 */
export function writeSheets(sheets: readonly NewSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const numbers = sheets.map((_, index) => index + 1)
  return packZip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.main+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${office}.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${office}.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(tabName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...numbers.map((n) => ['worksheet', `worksheets/sheet${n}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  })
}

function sheetXml({ rows, headRows = 0, widths = [], texts = [] }: NewSheet): string {
  const width = Math.max(widths.length, ...texts.map((column) => column + 1))
  const columns = Array.from(
    { length: Number.isFinite(width) ? width : 0 },
    (_, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widths[index] ?? 14}" customWidth="1"${texts.includes(index) ? ` style="${style.text}"` : ''}/>`,
  ).join('')
  const view =
    headRows > 0
      ? `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
      : ''
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, `${columnName(column)}${row + 1}`, row < headRows),
    )
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  return `${head}<worksheet xmlns="${main}">${view}${columns && `<cols>${columns}</cols>`}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: Cell, place: string, isHead: boolean): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
  const text = String(cell).slice(0, 32_767)
  const kind = isHead ? style.head : /^[=+\-@\t\r]/.test(text) ? style.quoted : style.text
  return `<c r="${place}" s="${kind}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** Excel refuses longer names and these characters. */
function tabName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, 31)
      .trim() || '1'
  )
}

function escaped(text: string): string {
  return text
    .replace(/[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/_x(?=[\da-f]{4}_)/gi, '_x005F_x')
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relation}/${kind}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'application/vnd.openxmlformats-officedocument'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const style = { text: 1, head: 2, quoted: 3 } as const

/** Format 49 is “text”; `quotePrefix` is the mark of a cell typed with a leading apostrophe. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`
