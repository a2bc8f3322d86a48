import { SheetUnreadable, sheetLimits, type Cell } from './cell.ts'
import { csvRows } from './csv.ts'
import { decodeText } from './decode.ts'
import { sheetRows } from './sheet-rows.ts'
import { readWorkbook } from './workbook.ts'
import { openZip, readText } from './zip.ts'

/** A file that turned out to be a list: its sheets, and the way to the rows of each. */
export interface OpenedFile {
  sheets: { name: string; isHidden: boolean }[]
  /** The rows of a sheet by its place in `sheets`; the generator yields the share that is done (0–1). */
  rows(sheet: number): Promise<Generator<number, Cell[][]>>
}

/**
 * Opens an XLSX or CSV file by its content, never by its name. Macros, links and pictures are never looked at.
 * Throws `SheetUnreadable`: `old-excel` for an .xls (or a locked .xlsx, which looks the same), `web-page` for the
 * tables of web pages that some programs save as .xls, `not-a-list` for anything else.
 */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.length === 0) throw new SheetUnreadable('empty')
  if (bytes.length > sheetLimits.fileBytes) throw new SheetUnreadable('too-large')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new SheetUnreadable('old-excel')
  if (startsWith(bytes, [0x50, 0x4b])) return openWorkbook(bytes)
  const text = decodeText(bytes)
  if (/^\s*<(!doctype html|html|table|meta|head)/i.test(text.slice(0, 500)))
    throw new SheetUnreadable('web-page')
  if (isBinary(text)) throw new SheetUnreadable('not-a-list')
  return {
    sheets: [{ name: '', isHidden: false }],
    async rows() {
      return textRows(text)
    },
  }
}

async function openWorkbook(bytes: Uint8Array): Promise<OpenedFile> {
  const zip = openZip(bytes)
  const book = await readWorkbook(zip)
  return {
    sheets: book.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    async rows(sheet) {
      const path = book.sheets[sheet]?.path
      const xml = path === undefined ? undefined : await readText(zip, path)
      if (xml === undefined) throw new SheetUnreadable('no-sheet')
      return sheetRows(xml, book)
    },
  }
}

/** A text is quick to take apart as a whole. */
function* textRows(text: string): Generator<number, Cell[][]> {
  yield 0
  return csvRows(text)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Control characters other than white space stand in no text. */
function isBinary(text: string): boolean {
  return /[^\P{Cc}\s\u0080-\u009f]/u.test(text.slice(0, 2000))
}
