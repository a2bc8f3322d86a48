import { describe, expect, test } from 'vitest'
import { ethnicities } from '#rules/ethnicity.ts'
import { educationLevels } from '#rules/education-level.ts'
import { codeIn } from '#rules/code.ts'
import { cellText, type Cell } from '#import/cell.ts'
import { readEthnicity } from '#import/value-ethnicity.ts'
import { readAddress, readRelation } from '#import/value-household.ts'
import { readMark, readPoverty } from '#import/value-mark.ts'
import { readAdult, readChildName, splitNames } from '#import/value-name.ts'
import {
  readAmount,
  readHouseholdNumber,
  readIdentifier,
  readInsuranceNumber,
  readPhone,
} from '#import/value-number.ts'
import { levelOfSchool, readClass, readLevel } from '#import/value-school.ts'
import { readSex } from '#import/value-sex.ts'

/** Each row of a table is one sentence: what stands in the cell and what it is taken for. */
function table(
  what: string,
  read: (cell: Cell) => unknown,
  rows: readonly (readonly [Cell, unknown])[],
): void {
  describe(what, () => {
    for (const [cell, expected] of rows) {
      test(`${JSON.stringify(cell)} is ${JSON.stringify(expected)}`, () =>
        expect(read(cell)).toEqual(expected))
    }
  })
}

const full = (name: string) => ({ value: { full: name } })

table('a cell as text', cellText, [
  [null, ''],
  ['  Nguyễn \u00a0 Văn\u200b An\n', 'Nguyễn Văn An'],
  ['Nguyễn'.normalize('NFD'), 'Nguyễn'],
  [`'0123`, '0123'],
  [12.5, '12.5'],
  [true, 'true'],
])

table('a child’s name', readChildName, [
  [null, {}],
  ['NGUYỄN VĂN AN', full('Nguyễn Văn An')],
  ['nguyễn văn an', full('Nguyễn Văn An')],
  ['Nguyễn văn An', full('Nguyễn Văn An')],
  ['NGUYỄN THỊ ÁNH'.normalize('NFD'), full('Nguyễn Thị Ánh')],
  ['Y BLIĂ NIÊ', full('Y Bliă Niê')],
  ["H'HEN NIÊ", full("H'Hen Niê")],
  ['K’BRÊU', full('K’Brêu')],
  ['H`Bơ̆ Niê', full("H'Bơ̆ Niê")],
  ['Maria de Silva', full('Maria de Silva')],
  ['ANNE-MARIE LÊ', full('Anne-Marie Lê')],
  ['12. Trần Bảo', full('Trần Bảo')],
  ['Trần Bảo *', full('Trần Bảo')],
  ['Trần Bảo (Bi)', { value: { full: 'Trần Bảo', homeName: 'Bi' } }],
  ['Trần Bảo (đã mất)', { value: { full: 'Trần Bảo' }, reason: 'name-remark' }],
  ['Trần Bảo (Mất)', { value: { full: 'Trần Bảo' }, reason: 'name-remark' }],
  ['Bé gái', { value: { full: 'Gái', placeholder: true, sex: 'female' } }],
  ['Trai', { value: { full: 'Trai', placeholder: true, sex: 'male' } }],
  ['Chưa đặt tên', { value: { full: '', placeholder: true } }],
  ['CB Trần Thị Lan', { value: { full: '', placeholder: true, mother: 'Trần Thị Lan' } }],
  ['Trần 2 Bảo', { reason: 'name-characters' }],
  ['NguyÔn V¨n An', { reason: 'name-old-font' }],
  ['#N/A', { reason: 'cell-failed' }],
  ['A'.repeat(130), { reason: 'too-long' }],
])

table('an adult’s name', readAdult, [
  ['TRẦN THỊ B', { value: { name: 'Trần Thị B' } }],
  ['Trần Thị Bé (1990)', { value: { name: 'Trần Thị Bé', birthYear: 1990 } }],
  ['Trần Thị Bé - SN 1990', { value: { name: 'Trần Thị Bé', birthYear: 1990 } }],
  ['Mẹ: Trần Thị Bé', { value: { name: 'Trần Thị Bé' } }],
  ['Bà Trần Thị Bé', { value: { name: 'Trần Thị Bé' } }],
  ['', {}],
])

table('several names in a cell', splitNames, [
  ['Nguyễn Văn A - Trần Thị B', ['Nguyễn Văn A', 'Trần Thị B']],
  ['Nguyễn Văn A; Trần Thị B', ['Nguyễn Văn A', 'Trần Thị B']],
  ['Bố: A\nMẹ: B', ['Bố: A', 'Mẹ: B']],
  ['Anne-Marie', ['Anne-Marie']],
])

table('a sex', readSex, [
  ['Nam', { value: 'male' }],
  ['NỮ', { value: 'female' }],
  ['Nữ'.normalize('NFD'), { value: 'female' }],
  ['gái', { value: 'female' }],
  ['1', { reason: 'sex-unreadable' }],
  [null, {}],
])

table('an identifier', readIdentifier, [
  ['001219000123', { value: '001219000123' }],
  ['001 219 000 123', { value: '001219000123' }],
  [301219000123, { value: '301219000123' }],
  [1219000123, { reason: 'identifier-short', candidates: ['001219000123'] }],
  ['01219000123', { reason: 'identifier-short', candidates: ['001219000123'] }],
  ['123456789', { reason: 'identifier-old' }],
  ['1.21904E+11', { reason: 'identifier-rounded' }],
  ['00121900O123', { reason: 'identifier-digits' }],
  ['chưa có', {}],
])

table('a telephone number', readPhone, [
  ['0912345678', { value: '0912345678' }],
  [912345678, { value: '0912345678' }],
  ['+84 912 345 678', { value: '0912345678' }],
  ['84912345678', { value: '0912345678' }],
  ['0912.345.678 / 0987 654 321', { value: '0912345678' }],
  ['01688123456', { reason: 'phone-unreadable' }],
  ['không có', {}],
])

table('a people', readEthnicity, [
  ['Kinh', { value: 'kinh' }],
  ['Dân tộc Mường', { value: 'muong' }],
  ['H’Mông', { value: 'hmong' }],
  ['Mông', { value: 'hmong' }],
  ['Khmer', { value: 'kho-me' }],
  ['Ê Đê', { value: 'e-de' }],
  ['Vân Kiều', { value: 'bru-van-kieu' }],
  ['01', { value: 'kinh' }],
  [2, { value: 'tay' }],
  ['04', { reason: 'ethnicity-code' }],
  ['Klingon', { reason: 'ethnicity-unknown' }],
])

table('a class', readClass, [
  ['1A2', { value: { level: 'primary', grade: 1 } }],
  ['Lớp 9/3', { value: { level: 'lower-secondary', grade: 9 } }],
  ['10C', { value: { level: 'upper-secondary', grade: 10 } }],
  [7, { value: { level: 'lower-secondary', grade: 7 } }],
  ['5 tuổi B', { value: { level: 'kindergarten' } }],
  ['5TA', { value: { level: 'kindergarten' } }],
  ['Lá 1', { value: { level: 'kindergarten' } }],
  ['MGL A1', { value: { level: 'kindergarten' } }],
  ['Nhà trẻ D2', { value: { level: 'nursery' } }],
  ['24-36 tháng', { value: { level: 'nursery' } }],
  ['Bỏ học lớp 8', { value: { level: 'dropped-out' } }],
  ['chưa đi học', { value: { level: 'not-yet' } }],
  ['2025-02-01', { reason: 'class-became-date' }],
  ['13A', { reason: 'class-unreadable' }],
  ['hoa hồng', { reason: 'class-unreadable' }],
  ['', {}],
])

table('a level', readLevel, [
  ['Tiểu học', { value: { level: 'primary' } }],
  ['THCS', { value: { level: 'lower-secondary' } }],
  ['TH', { value: { level: 'primary' } }],
  ['Mầm non', { reason: 'level-unclear' }],
])

table('the level of a school', (cell) => levelOfSchool(String(cell)), [
  ['Trường tiểu học Hoa Sen', 'primary'],
  ['THCS Hồ Sen', 'lower-secondary'],
  ['Trường TH & THCS Hồ Sen', undefined],
  ['Trường mầm non Hoa Sen', undefined],
])

table('a mark', readMark, [
  ['x', { value: true }],
  ['✓', { value: true }],
  ['Có', { value: true }],
  [1, { value: true }],
  [true, { value: true }],
  ['Đã tiêm đủ', { value: true }],
  [0, { value: false }],
  ['chưa', { value: false }],
  ['Không', { value: false }],
  ['-', { value: false }],
  ['?', { reason: 'mark-unreadable' }],
  ['', {}],
])

table('poverty', readPoverty, [
  ['Hộ nghèo', { value: 'poor' }],
  ['Cận nghèo', { value: 'nearPoor' }],
  ['HCN', { value: 'nearPoor' }],
  ['Không', { value: 'none' }],
  ['Thoát nghèo', { value: 'none' }],
  ['x', { reason: 'poverty-unreadable' }],
])

table('a health-insurance number', readInsuranceNumber, [
  ['0123456789', { value: '0123456789' }],
  ['TE1 01 0123456789 '.trim(), { value: 'TE1010123456789' }],
  [123456789, { reason: 'insurance-number' }],
  ['chưa có', {}],
])

table('a household number', readHouseholdNumber, [
  [12, { value: { value: 12 } }],
  ['Hộ 012', { value: { value: 12 } }],
  ['100.1', { value: { value: 100, sheet: 1 } }],
  ['Chưa cấp số', {}],
  ['A12', { reason: 'number-unreadable' }],
])

table('an amount', readAmount, [
  [540000, { value: 540_000 }],
  ['540.000 đ', { value: 540_000 }],
  ['1,080,000', { value: 1_080_000 }],
  ['0,5 triệu', { reason: 'amount-unreadable' }],
])

table('a relation to the head', readRelation, [
  ['Con', { value: 'child' }],
  ['Con đẻ', { value: 'child' }],
  ['Cháu ngoại', { value: 'grandchild' }],
  ['Cháu', { reason: 'relation-unknown' }],
])

table('an address', readAddress, [
  [
    'Số 5 ngõ 12/3 phố Sen Hồng',
    { value: { kind: 'house', alley: '12/3', house: '5', street: 'phố Sen Hồng' } },
  ],
  [
    '12A, ngách 7/2, ngõ 7, Sen Trắng',
    { value: { kind: 'house', lane: '7/2', alley: '7', house: '12A', street: 'Sen Trắng' } },
  ],
  ['Thôn Đông', { value: { kind: 'house', street: 'Thôn Đông' } }],
  [null, {}],
])

describe('every value that is taken', () => {
  test('is a code of the product’s own lists', () => {
    for (const { vi, code } of ethnicities) expect(readEthnicity(vi)).toEqual({ value: code })
    for (const cell of ['1A', '6B', '10', 'Nhà trẻ', 'Lá', 'bỏ học', 'chưa đi học', 'GDTX'])
      expect(codeIn(educationLevels, readClass(cell).value?.level ?? '')).toBeDefined()
  })
})
