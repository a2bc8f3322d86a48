import readExcelFile from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Cell } from '#sheet/cell.ts'
import { writeSheets } from '#sheet/write.ts'
import { openZip, readText } from '#sheet/zip.ts'
import { rowsOf } from './part.ts'

describe('an XLSX file that we write', () => {
  test('is read by another program as it was meant', async () => {
    const rows = [
      ['Họ và tên', 'Số định danh'],
      ['Nguyễn & <An> "Bi"', '001219000123'],
      ['một', 12],
    ]
    const bytes = await writeSheets([{ name: 'Danh sách [1]', rows, headRows: 1, widths: [30], texts: [1] }])
    const sheets = await readExcelFile(bytes.buffer)
    expect(sheets).toEqual([{ sheet: 'Danh sách  1', data: rows }])
  })

  test('holds formulas of others as text that stays text when it is edited', async () => {
    const dangerous = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1']
    const bytes = await writeSheets([{ name: 'a', rows: [dangerous] }])
    const xml = (await readText(openZip(bytes), 'xl/worksheets/sheet1.xml')) ?? ''
    expect(xml).not.toContain('<f>')
    expect(xml.match(/<c [^>]*s="3" t="inlineStr"/g)).toHaveLength(dangerous.length)
    expect(await rowsOf(bytes)).toEqual([dangerous])
  })

  test('comes back the same, whatever stands in it', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        async (rows) => {
          const clean = rows.map((row) => row.map((value): Cell => (value === '' ? null : value)))
          clean.push(['end', 'end', 'end'])
          expect(await rowsOf(await writeSheets([{ name: 'a', rows: clean }]))).toEqual(clean)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('of 15,000 rows is written and read in seconds', async () => {
    const rows = Array.from({ length: 15_000 }, (_, row) =>
      Array.from({ length: 12 }, (_unused, column) => `Nguyễn Văn An ${row} ${column}`),
    )
    const started = performance.now()
    const bytes = await writeSheets([{ name: 'a', rows }])
    const written = performance.now()
    expect(await rowsOf(bytes)).toEqual(rows)
    const read = performance.now()
    console.log(`written in ${(written - started).toFixed(0)} ms, read in ${(read - written).toFixed(0)} ms`)
    expect(read - started).toBeLessThan(10_000)
  })
})
