import { describe, expect, test } from 'vitest'
import { bytesOf, rowsOf } from './part.ts'

const table = [
  ['Họ và tên', 'Số định danh'],
  ['Nguyễn Văn An', '001219000123'],
]

describe('a CSV file', () => {
  for (const separator of [',', ';', '\t', '|'])
    test(`with ${JSON.stringify(separator)} between cells keeps every cell as text`, async () => {
      expect(await rowsOf(bytesOf(table.map((row) => row.join(separator)).join('\r\n')))).toEqual(table)
    })

  test('with the mark of UTF-8 has a clean first cell', async () => {
    expect(await rowsOf(bytesOf('Họ và tên,Số định danh\n', [0xef, 0xbb, 0xbf]))).toEqual([table[0]])
  })

  test('in UTF-16 is read with and without its mark, in both orders', async () => {
    const text = 'Họ và tên\tSố\nNguyễn Văn An\t12'
    const little = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)
    const big = little.map((_, index) => little[index ^ 1] as number)
    for (const bytes of [
      Uint8Array.of(0xff, 0xfe, ...little),
      Uint8Array.of(0xfe, 0xff, ...big),
      little,
      big,
    ])
      expect(await rowsOf(bytes)).toEqual([
        ['Họ và tên', 'Số'],
        ['Nguyễn Văn An', '12'],
      ])
  })

  test('in windows-1258 becomes composed letters', async () => {
    expect(await rowsOf(Uint8Array.of(0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e, 0x2c, 0x31))).toEqual([
      ['Nguyễn', '1'],
    ])
  })

  test('may hold separators, quotes and line ends inside quotes, and says its own separator', async () => {
    expect(await rowsOf(bytesOf('sep=;\n"An; ""Bi""";"a\nb"\n;\n'))).toEqual([['An; "Bi"', 'a\nb']])
  })

  test('has rows of one length and no empty rows at its end', async () => {
    expect(await rowsOf(bytesOf('a,b,c\nd\n\n,,\n'))).toEqual([
      ['a', 'b', 'c'],
      ['d', null, null],
    ])
  })
})
