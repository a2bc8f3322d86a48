import { describe, expect, test } from 'vitest'
import type { Cell } from '#import/cell.ts'
import { fingerprintOf } from '#import/header.ts'
import { suggestMapping, type Mapping } from '#import/mapping.ts'
import type { Target } from '#import/target.ts'
import { templateColumns, templateSheet } from '#import/template.ts'

const targetsOf = (rows: Cell[][]): (Target | null)[] | undefined => suggestMapping(rows)?.mapping.columns

describe('the head of a list', () => {
  test('is found below titles, however its columns are spelt', () => {
    const rows: Cell[][] = [
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null, null, null, null],
      ['Độc lập - Tự do - Hạnh phúc'],
      [],
      ['DANH SÁCH HỌC SINH LỚP 1A2 NĂM HỌC 2025-2026'],
      ['STT', 'HỌ VÀ TÊN HS', 'NTNS', 'Nữ', 'Mã định danh (CCCD)', 'Họ tên mẹ', 'SĐT phụ huynh', 'Ghi chú'],
      [1, 'Nguyễn An', '05/03/2019', 'x', '001319000123', 'Trần B', '0912345678', null],
    ]
    expect(suggestMapping(rows)?.mapping.header).toEqual({ first: 4, last: 4 })
    expect(targetsOf(rows)).toEqual([
      null,
      'name',
      'birth',
      'sexFemale',
      'identifier',
      'mother',
      'phone',
      null,
    ])
  })

  const spellings: readonly (readonly [Target, string])[] = [
    ['name', 'Họ và tên|Họ tên trẻ|Tên cháu|HỌ TÊN HỌC SINH|Họ, chữ đệm, tên khai sinh|Họ và tên con'],
    [
      'birth',
      'Ngày sinh|NTNS|Ngày tháng năm sinh|Ngày, tháng, năm sinh|Năm sinh|Ngày/tháng/năm sinh của trẻ',
    ],
    ['sex', 'Giới tính|Nam/Nữ|Phái|GT'],
    ['identifier', 'Số định danh|Số CCCD|Mã định danh|Số ĐDCN|Số định danh cá nhân|CCCD/ĐDCN'],
    ['mother', 'Họ tên mẹ|Mẹ|Tên mẹ|Họ và tên mẹ đẻ'],
    ['father', 'Họ tên bố|Cha|Họ và tên cha|Tên bố'],
    ['parent', 'Họ tên cha (mẹ)|Phụ huynh|Họ tên bố, mẹ|Cha/mẹ/người giám hộ'],
    ['guardian', 'Người giám hộ|Người nuôi dưỡng'],
    ['head', 'Chủ hộ|Họ tên chủ hộ|Họ và tên chủ hộ'],
    ['area', 'Thôn|Tổ|Tổ dân phố|TDP|Địa bàn|Thôn/Tổ|Khu phố'],
    ['number', 'Hộ số|Số hộ|Mã hộ'],
    ['address', 'Địa chỉ|Số nhà|Chỗ ở hiện nay|Nơi thường trú|HKTT'],
    ['phone', 'Điện thoại|SĐT|Số điện thoại liên hệ'],
    ['ethnicity', 'Dân tộc'],
    ['school', 'Trường|Tên trường|Trường đang học'],
    ['class', 'Lớp|Lớp học|Khối/lớp'],
    ['level', 'Cấp học|Bậc học'],
    ['insuranceNumber', 'Số thẻ BHYT|Mã thẻ BHYT|BHYT|Mã số BHXH'],
    ['insuranceTo', 'Hạn thẻ|Giá trị đến|Hạn sử dụng thẻ BHYT'],
    ['certificateNumber', 'Số giấy khai sinh|Số GKS|Số đăng ký khai sinh'],
    ['certificateOn', 'Ngày đăng ký khai sinh|Ngày ĐKKS|Ngày đăng ký'],
    ['registered', 'Khai sinh|Đã đăng ký khai sinh|Có giấy khai sinh'],
    ['vaccinated', 'Tiêm chủng đầy đủ|Tiêm đủ|Đã tiêm đủ'],
    ['poverty', 'Hộ nghèo/cận nghèo|Diện hộ|Hộ nghèo, cận nghèo'],
    ['poor', 'Hộ nghèo'],
    ['nearPoor', 'Hộ cận nghèo'],
    ['supportAmount', 'Mức trợ cấp|Số tiền|Mức hưởng'],
    ['support', 'Trợ cấp|Đang hưởng trợ cấp|Trợ cấp xã hội'],
  ]
  for (const [target, words] of spellings) {
    for (const word of words.split('|')) {
      test(`“${word}” is ${target}`, () => {
        const other: Cell[] = target === 'identifier' ? ['Lớp', 'Trường'] : ['Số CCCD', 'Quan hệ với chủ hộ']
        expect(
          targetsOf([
            [word, ...other],
            ['', '', ''],
          ])?.[0],
        ).toBe(target)
      })
    }
  }

  test('somebody else’s number is nobody’s identifier', () => {
    const rows = [
      ['Họ tên trẻ', 'Ngày sinh', 'Số CCCD mẹ', 'SĐT bố', 'Nghề nghiệp mẹ', 'Mã định danh Bộ GD', 'Nơi sinh'],
    ]
    expect(targetsOf(rows)).toEqual(['name', 'birth', null, null, null, null, null])
  })

  test('of two rows splits a date by sex, a date by parts, and parents by column', () => {
    const sexed: Cell[][] = [
      ['TT', 'Họ tên trẻ', 'Ngày tháng năm sinh', 'Ngày tháng năm sinh', 'Họ tên mẹ'],
      ['TT', 'Họ tên trẻ', 'Nam', 'Nữ', 'Họ tên mẹ'],
      [1, 'A', '05/03/2019', null, 'B'],
    ]
    expect(suggestMapping(sexed)?.mapping.header).toEqual({ first: 0, last: 1 })
    expect(targetsOf(sexed)).toEqual([null, 'name', 'birthMale', 'birthFemale', 'mother'])
    const parts: Cell[][] = [
      ['Họ và tên', null, 'Sinh', null, null, 'Họ tên cha mẹ', null, 'Mẹ', null],
      ['Họ đệm', 'Tên', 'Ngày', 'Tháng', 'Năm', 'Cha', 'Mẹ', null, null],
    ]
    expect(targetsOf(parts)?.slice(0, 6)).toEqual([
      'nameFamily',
      'nameGiven',
      'birthDay',
      'birthMonth',
      'birthYear',
      'father',
    ])
    const under: Cell[][] = [
      ['Tên trẻ', 'Mẹ', 'Mẹ', 'Bố', 'Bố'],
      ['Tên trẻ', 'Họ tên', 'Năm sinh', 'Họ tên', 'Năm sinh'],
    ]
    expect(targetsOf(under)).toEqual(['name', 'mother', 'motherYear', 'father', 'fatherYear'])
  })

  test('with one name over two columns splits family and given name', () => {
    expect(targetsOf([['Họ và tên', 'Họ và tên', 'Lớp', 'Ngày sinh']])).toEqual([
      'nameFamily',
      'nameGiven',
      'class',
      'birth',
    ])
  })

  test('that names nothing known is not found, and neither is one in an empty sheet', () => {
    expect(
      suggestMapping([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBeUndefined()
    expect(suggestMapping([])).toBeUndefined()
  })

  test('gives each meaning to one column, the surest', () => {
    const rows: Cell[][] = [['Họ và tên', 'Ngày sinh', 'Ngày sinh của mẹ chủ hộ', 'Giới tính']]
    expect(targetsOf(rows)?.filter((target) => target === 'birth')).toHaveLength(1)
  })

  test('is less sure where the cells do not fit it', () => {
    const rows = (cell: Cell): Cell[][] => [
      ['Họ và tên', 'Ngày sinh', 'Lớp'],
      ...Array.from({ length: 5 }, () => ['An', cell, '1A']),
    ]
    const sureOf = (cell: Cell) => suggestMapping(rows(cell))?.columns[1]?.confidence ?? 0
    expect(sureOf('05/03/2019')).toBe(1)
    expect(sureOf('Hà Nội')).toBeLessThan(0.5)
  })
})

describe('a mapping that was used before', () => {
  const rows: Cell[][] = [
    ['Mã', 'Họ và tên', 'Ngày sinh'],
    ['7', 'An', '05/03/2019'],
  ]

  test('is found again by the words of the head, with other titles above', () => {
    const first = suggestMapping(rows)?.mapping as Mapping
    const stored: Mapping = { ...first, columns: ['number', 'name', 'birth'], areas: { 'thon dong': 'x' } }
    const later = suggestMapping([['Danh sách tháng 12'], [], ...rows], (fingerprint) =>
      fingerprint === first.fingerprint ? stored : undefined,
    )
    expect(later?.isStored).toBe(true)
    expect(later?.mapping).toEqual({ ...stored, header: { first: 2, last: 2 } })
  })

  test('is not used for another head', () => {
    expect(fingerprintOf(rows, { first: 0, last: 0 })).not.toBe(
      fingerprintOf([['Mã', 'Tên', 'Ngày sinh']], { first: 0, last: 0 }),
    )
  })
})

describe('the file that is offered', () => {
  for (const kind of ['new', 'update'] as const) {
    test(`for ${kind} is recognised column by column when it comes back`, () => {
      const { rows } = templateSheet(kind, 'Mẫu')
      expect(targetsOf(rows)).toEqual(templateColumns(kind).map(({ target }) => target))
    })
  }
})
