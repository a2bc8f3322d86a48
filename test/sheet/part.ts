import type { Cell } from '#sheet/cell.ts'
import { openFile } from '#sheet/open.ts'
import { packZip } from '#sheet/pack.ts'

/** All rows of one sheet of a file. */
export async function rowsOf(bytes: Uint8Array, sheet = 0): Promise<Cell[][]> {
  const reading = await (await openFile(bytes)).rows(sheet)
  let step = reading.next()
  while (!step.done) step = reading.next()
  return step.value
}

/** The bytes of a text, with or without a mark before it. */
export function bytesOf(text: string, mark: readonly number[] = []): Uint8Array {
  return Uint8Array.from([...mark, ...new TextEncoder().encode(text)])
}

/** An XLSX file whose only sheet holds this XML, with styles and shared texts to order. */
export function workbookOf(
  sheet: string,
  parts: { styles?: string; strings?: string; workbook?: string } = {},
): Promise<Uint8Array> {
  return packZip({
    'xl/workbook.xml':
      parts.workbook ??
      `<workbook xmlns:r="r"><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...(parts.styles !== undefined && { 'xl/styles.xml': parts.styles }),
    ...(parts.strings !== undefined && { 'xl/sharedStrings.xml': parts.strings }),
    'xl/vbaProject.bin': 'never looked at',
  })
}
