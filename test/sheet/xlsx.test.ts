import writeExcelFile from 'write-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { SheetUnreadable } from '#sheet/cell.ts'
import { openFile } from '#sheet/open.ts'
import { rowsOf, workbookOf } from './part.ts'

const bytesFrom = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

describe('an XLSX file', () => {
  test('written by another program is read cell by cell', async () => {
    const written = await writeExcelFile([
      ['Họ và tên', 'Ngày sinh', 'Số con', 'Đủ'],
      ['Nguyễn Văn An', { value: new Date(Date.UTC(2019, 2, 5)), format: 'dd/mm/yyyy' }, 2, true],
      [null, null, 1.5, false],
    ]).toBlob()
    expect(await rowsOf(await bytesFrom(written))).toEqual([
      ['Họ và tên', 'Ngày sinh', 'Số con', 'Đủ'],
      ['Nguyễn Văn An', '2019-03-05', 2, true],
      [null, null, 1.5, false],
    ])
  })

  test('has its merged cells filled, downward and across', async () => {
    const written = await writeExcelFile([
      [{ value: 'DANH SÁCH TRẺ EM', columnSpan: 3 }, null, null],
      [{ value: 'Trần Thị Bình', rowSpan: 2 }, 'Con một', 1],
      [null, 'Con hai', 2],
    ]).toBlob()
    expect(await rowsOf(await bytesFrom(written))).toEqual([
      ['DANH SÁCH TRẺ EM', 'DANH SÁCH TRẺ EM', 'DANH SÁCH TRẺ EM'],
      ['Trần Thị Bình', 'Con một', 1],
      ['Trần Thị Bình', 'Con hai', 2],
    ])
  })

  test('a merge of a whole column or sheet does not blow up', async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>x</v></c><c r="B1"><v>1</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`
    expect(await rowsOf(await workbookOf(sheet))).toEqual([['x', 'x']])
  })

  test('shows failed formulas as marks and never runs one', async () => {
    const sheet = `<worksheet><sheetData><row r="1">
      <c r="A1" t="e"><f>VLOOKUP(1,B:B,2)</f><v>#N/A</v></c><c r="B1" t="str"><f>A1</f></c>
      <c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="D1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>`
    expect(await rowsOf(await workbookOf(sheet))).toEqual([['#N/A', null, 'ab', 2]])
  })

  test('keeps zeros that a format shows, and days of every kind of format', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000000000000"/>
      <numFmt numFmtId="165" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="166" formatCode="[Red]#,##0.00&quot; đ&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/></cellXfs></styleSheet>`
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>1234567890</v></c><c r="B1" s="2"><v>43529</v></c>
      <c r="C1" s="3"><v>43529.75</v></c><c r="D1" s="4"><v>43529</v></c><c r="E1" s="0"><v>43529</v></c></row></sheetData></worksheet>`
    expect(await rowsOf(await workbookOf(sheet, { styles }))).toEqual([
      ['001234567890', '2019-03-05', '2019-03-05', 43529, 43529],
    ])
  })

  test('reads shared texts in several fonts, prefixes, entities and missing addresses', async () => {
    const strings = `<x:sst xmlns:x="m"><x:si><x:r><x:t>Nguyễn </x:t></x:r><x:r><x:t>Văn</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si>
      <x:si><x:t>A &amp; B&#10;_x000D_</x:t></x:si><x:si/></x:sst>`
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c>
      <x:c t="inlineStr"><x:is><x:t>tại chỗ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
    expect(await rowsOf(await workbookOf(sheet, { strings }))).toEqual([
      ['Nguyễn Văn', 'A & B\n\r', 'tại chỗ'],
    ])
  })

  test('counts days from 1904 where the file says so', async () => {
    const workbook = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`
    const styles = `<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`
    const sheet = `<worksheet><sheetData><row><c s="0"><v>42067</v></c></row></sheetData></worksheet>`
    expect(await rowsOf(await workbookOf(sheet, { workbook, styles }))).toEqual([['2019-03-05']])
  })

  test('offers its sheets by name, hidden ones marked', async () => {
    const written = await writeExcelFile([
      { data: [['một']], sheet: 'Tổ 1' },
      { data: [['hai']], sheet: 'Tổ 2' },
    ]).toBlob()
    const bytes = await bytesFrom(written)
    expect((await openFile(bytes)).sheets).toEqual([
      { name: 'Tổ 1', isHidden: false },
      { name: 'Tổ 2', isHidden: false },
    ])
    expect(await rowsOf(bytes, 1)).toEqual([['hai']])
  })

  test('that is broken, foreign, old or made to exhaust the machine is refused with a reason', async () => {
    const good = await workbookOf(`<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`)
    const far = await workbookOf(
      `<worksheet><sheetData><row r="999999"><c><v>1</v></c></row></sheetData></worksheet>`,
    )
    const cases: [Uint8Array, string][] = [
      [new Uint8Array(), 'empty'],
      [good.subarray(0, good.length - 40), 'damaged'],
      [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-excel'],
      [new TextEncoder().encode('<html><table><tr><td>x'), 'web-page'],
      [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'not-a-list'],
      [far, 'too-large'],
    ]
    for (const [bytes, reason] of cases)
      await expect(rowsOf(bytes)).rejects.toEqual(new SheetUnreadable(reason as 'empty'))
  })

  test('with any byte changed is read or refused, never anything else', async () => {
    const good = await workbookOf(
      `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    )
    for (let at = 0; at < good.length; at += 3) {
      const bytes = good.slice()
      bytes[at] = (bytes[at] as number) ^ 0xff
      await rowsOf(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(SheetUnreadable))
    }
  })
})
