import { describe, expect, test } from 'vitest'
import type { Cell } from '#import/cell.ts'
import { errorSheet } from '#import/error-sheet.ts'
import { suggestMapping } from '#import/mapping.ts'
import { id, only, planList, smallBook, today, written } from './book.ts'
import { apply } from './part.ts'

const head = [
  'Họ và tên trẻ',
  'Ngày sinh',
  'Giới tính',
  'Họ tên mẹ',
  'Họ tên bố',
  'Chủ hộ',
  'Địa bàn',
  'Hộ số',
  'Số CCCD',
]
const options = { kind: 'new' as const }
const child = (name: string, changes: Record<number, Cell> = {}): Cell[] =>
  Object.assign(
    [name, '05/03/2019', 'Nam', 'Phạm Thị Mới', 'Đỗ Văn Mới', 'Đỗ Văn Mới', '101', '7', null],
    changes,
  ) as Cell[]

describe('a new list', () => {
  test('makes the household once for all its children, each with its source', () => {
    const plan = planList(
      smallBook(),
      [head, child('Đỗ Một'), child('Đỗ Hai', { 1: '01/02/2021', 2: 'Nữ' })],
      { options },
    )
    expect(plan.counts).toMatchObject({ added: 2, rows: 2 })
    expect(plan.batches.flat().map(({ entity }) => entity)).toEqual([
      'import',
      'importPart',
      'household',
      'child',
      'child',
    ])
    const household = only(plan, 'household')
    expect(household).toMatchObject({ area: id(1), number: { value: 7 }, head: 'Đỗ Văn Mới' })
    expect(Object.keys(household?.['sources'] as object)).toEqual(['number', 'head'])
    expect(new Set(plan.rows.map((row) => row.household)).size).toBe(1)
  })

  test('puts a new child into the household that the book has, by number or by its parents', () => {
    const byNumber = child('Nguyễn Thêm', {
      3: 'Trần Thị Lan',
      4: 'Nguyễn Văn Hùng',
      5: 'Nguyễn Văn Hùng',
      7: 5,
    })
    expect(planList(smallBook(), [head, byNumber], { options }).rows[0]).toMatchObject({
      outcome: 'added',
      household: id(11),
    })
    const byParents = child('Nguyễn Thêm', { 3: 'Trần Thị Lan', 4: 'Nguyễn Văn Hùng', 5: null, 7: null })
    expect(planList(smallBook(), [head, byParents], { options }).rows[0]).toMatchObject({
      outcome: 'added',
      household: id(11),
    })
    const byHead = child('Lê Thêm', { 3: 'Lê Thị Hoa', 4: null, 5: 'LÊ THỊ HOA', 6: '102', 7: null })
    expect(planList(smallBook(), [head, byHead], { options }).rows[0]).toMatchObject({
      outcome: 'added',
      household: id(12),
    })
  })

  test('does not put a child into somebody else’s household of the same number', () => {
    const plan = planList(smallBook(), [head, child('Đỗ Một', { 7: 5 })], { options })
    expect(plan.rows[0]).toMatchObject({ outcome: 'refused', flaws: [{ reason: 'household-other-head' }] })
  })

  test('takes two heads of one name with two numbers for two households', () => {
    const rows = [
      head,
      child('Đỗ Một'),
      child('Đỗ Hai', { 3: 'Bùi Thị Xa', 4: null, 7: 8, 1: '01/01/2020' }),
      child('Lê Ba', { 3: 'Bùi Thị Gần', 4: null, 5: 'Lê Thị Hoa', 6: '102', 7: 10, 1: '02/02/2020' }),
    ]
    const plan = planList(smallBook(), rows, { options })
    expect(new Set(plan.rows.map(({ household }) => household)).size).toBe(3)
    expect(plan.rows[2]?.household).not.toBe(id(12))
  })

  test('refuses a row that lacks what a child cannot be without, with the column where one is to blame', () => {
    const rows = [
      head,
      child('Đỗ Một', { 1: null }),
      child('Đỗ Hai', { 1: '31/02/2019' }),
      child('Đỗ Ba', { 2: null }),
      child('Đỗ Bốn', { 6: 'Thôn Không Có', 7: null, 5: null }),
      child('', {}),
      child('Đỗ Sáu', { 1: '05/03/2005' }),
    ]
    const plan = planList(smallBook(), rows, { options })
    expect(plan.batches).toEqual([])
    expect(plan.rows.map(({ flaws }) => flaws.map(({ reason, column }) => [reason, column]))).toEqual([
      [['birth-missing', null]],
      [
        ['date-impossible', 1],
        ['birth-missing', null],
      ],
      [['sex-missing', null]],
      [
        ['area-unknown', 6],
        ['area-missing', null],
      ],
      [['name-missing', null]],
      [['too-old', null]],
    ])
  })

  test('takes words for areas that people explained once', () => {
    const rows = [head, child('Đỗ Một', { 6: 'Xóm Đình' })]
    const plan = planList(smallBook(), rows, { options, mapping: { areas: { 'xom dinh': id(2) } } })
    expect(only(plan, 'household')).toMatchObject({ area: id(2) })
  })

  test('fills what the book lacks of a child that it has, and changes nothing else', () => {
    const row = child('Nguyễn Gia Bảo', {
      1: '01/12/2018',
      3: 'Trần Thị Lan',
      4: 'Nguyễn Văn Hùng',
      5: null,
      7: 5,
      8: '000218000009',
    })
    const plan = planList(smallBook(), [head, row], { options })
    expect(plan.rows[0]).toMatchObject({ outcome: 'changed', child: id(22), changed: ['identifier'] })
    expect(Object.keys(written(plan, id(22)) ?? {})).toEqual(['identifier', 'sources'])
  })

  test('keeps twins apart whose names differ by an accent, and tells one row twice from two children', () => {
    const twins = [head, child('Đỗ Minh Anh'), child('Đỗ Minh Ánh'), child('Đỗ Minh Anh')]
    const plan = planList(smallBook(), twins, { options })
    expect(plan.rows.map(({ outcome, flaws }) => [outcome, flaws[0]?.reason])).toEqual([
      ['added', undefined],
      ['near', 'undecided'],
      ['refused', 'row-twice'],
    ])
    expect(plan.rows[1]?.candidates?.[0]?.row).toBe(1)
    const decided = planList(smallBook(), twins, { options, decisions: { rows: { 2: 'new' } } })
    expect(decided.rows[1]?.outcome).toBe('added')
    const after = apply(smallBook(), decided)
    const again = planList(after, twins, { options: { ...options, importId: 'b' } })
    expect(again.batches).toEqual([])
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'refused'])
  })

  test('enters newborns by their mother, and households without a child', () => {
    const newborn = child('CB Phạm Thị Mới', { 1: '10/11/2025', 2: 'Nữ', 3: null })
    const plan = planList(smallBook(), [head, newborn], { options })
    expect(only(plan, 'child')).toMatchObject({
      name: { full: 'Gái', placeholder: true },
      parents: { mother: { name: 'Phạm Thị Mới' }, father: { name: 'Đỗ Văn Mới' } },
    })
    const bare = [null, null, null, null, null, 'Vũ Văn Không', '102', 3, null]
    const household = planList(smallBook(), [head, bare], { options })
    expect(household.rows[0]).toMatchObject({ outcome: 'added' })
    expect(only(household, 'household')).toMatchObject({ area: id(2), head: 'Vũ Văn Không' })
  })

  test('is written in parts, the record of the import first, so that any part of it can be undone', () => {
    const many = Array.from({ length: 900 }, (_, index) =>
      child(`Đỗ ${letters(index)}`, {
        1: `${(index % 28) + 1}/${(index % 12) + 1}/2019`,
        3: null,
        4: null,
        5: null,
        7: 100 + index,
        8: `000219${String(index * 1009).padStart(6, '0')}`,
      }),
    )
    const plan = planList(smallBook(), [head, ...many], { options })
    expect(plan.counts.added).toBe(900)
    expect(plan.batches.length).toBeGreaterThan(3)
    expect(plan.batches[0]?.[0]?.entity).toBe('import')
    for (const [index, batch] of plan.batches.entries()) {
      const part = batch.find(({ entity }) => entity === 'importPart')
      expect(part?.fields['part']).toBe(index)
      expect(batch.length).toBeLessThanOrEqual(402)
      expect(JSON.stringify(part).length).toBeLessThan(300_000)
    }
  })
})

describe('the file of errors', () => {
  test('holds the rows that did not go in whole as they stood, with their reasons before them', () => {
    const rows = [
      ['DANH SÁCH'],
      head,
      child('Đỗ Một'),
      child('Đỗ Hai', { 1: '31/02/2019' }),
      ['Tổng cộng: 2'],
    ] as Cell[][]
    const plan = planList(smallBook(), rows, { options })
    const mapping = suggestMapping(rows)?.mapping
    if (!mapping) throw new Error('no head found')
    const sheet = errorSheet({
      rows,
      mapping,
      outcomes: plan.rows,
      words: {
        heads: ['Dòng', 'Kết quả', 'Lý do'],
        outcome: (outcome) => outcome,
        flaw: ({ reason }, column) => (column === undefined ? reason : `${column}: ${reason}`),
        differences: (fields) => `khác với sổ: ${fields.join(', ')}`,
      },
    })
    expect(sheet).toEqual([
      ['Dòng', 'Kết quả', 'Lý do', ...head],
      [4, 'refused', 'Ngày sinh: date-impossible; birth-missing', ...child('Đỗ Hai', { 1: '31/02/2019' })],
    ])
    expect(suggestMapping(sheet)?.mapping.columns.slice(3)).toEqual(mapping.columns)
    expect(today).toBe('2025-11-20')
  })
})

/** A different name for each number, in letters. */
function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'ABCDEGHIKL'[Number(digit)] ?? '')
}
