import { describe, expect, test } from 'vitest'
import { id, only, planList, smallBook, today, written } from './book.ts'
import { apply, applyChanges, optionsOf } from './part.ts'

const head = ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Họ tên mẹ', 'Trường', 'Lớp']
const anh = ['Nguyễn Minh Anh', '05/03/2015', '000315000001', 'Trần Thị Lan', 'Trường tiểu học Hoa Sen', '5A']
const source = { from: 'Trạm y tế phường (giả lập)', on: today, import: optionsOf({ today }).importId }

describe('an update list', () => {
  test('writes class and school with source and day on the field, and says what stood before', () => {
    const plan = planList(smallBook(), [head, anh])
    expect(plan.counts).toMatchObject({ rows: 1, changed: 1, refused: 0 })
    expect(plan.rows[0]).toMatchObject({ child: id(21), by: 'identifier', changed: ['education'] })
    const value = { level: 'primary', grade: 5, school: 'Trường tiểu học Hoa Sen', schoolYear: '2025-2026' }
    expect(written(plan, id(21))).toEqual({
      education: [{ from: today, value }],
      sources: { education: source },
    })
    expect(only(plan, 'importPart')).toMatchObject({
      part: 0,
      before: [{ entity: 'child', id: id(21), created: false, fields: { education: { was: null } } }],
    })
    expect(plan.batches[0]?.map(({ entity }) => entity)).toEqual(['import', 'importPart', 'child'])
    expect(only(plan, 'import')).toMatchObject({ kind: 'update', rows: 1, changed: 1, undone: null })
  })

  test('finds a child without identifier by name, birth and mother, accents aside', () => {
    const plan = planList(smallBook(), [
      head,
      ['NGUYEN GIA BAO', '1-12-18', null, 'TRẦN THỊ LAN', null, '1B'],
    ])
    expect(plan.rows[0]).toMatchObject({ outcome: 'changed', child: id(22), by: 'name-and-parent' })
    expect(plan.rows[0]?.differences).toMatchObject([{ field: 'name', book: 'Nguyễn Gia Bảo', taken: false }])
    expect(written(plan, id(22))).not.toHaveProperty('name')
  })

  test('never empties a value and keeps the book’s where the list has another', () => {
    const rows = [head, ['Nguyễn Minh Anh', '06/03/2015', '000315000001', 'Trần Thị Hoa', null, null]]
    const plan = planList(smallBook(), rows)
    expect(plan.batches).toEqual([])
    expect(plan.rows[0]).toMatchObject({ outcome: 'unchanged', changed: [] })
    expect(plan.rows[0]?.differences.map(({ field, column, taken }) => [field, column, taken])).toEqual([
      ['birth', 1, false],
      ['parents', 3, false],
    ])
  })

  test('takes the list’s value where somebody chose it, for one row or a whole column', () => {
    const rows = [head, ['Nguyễn Minh Anh', '06/03/2015', '000315000001', 'Trần Thị Hoa', null, null]]
    const one = planList(smallBook(), rows, { decisions: { values: { '1/birth': 'list' } } })
    expect(written(one, id(21))).toMatchObject({ birth: { year: 2015, month: 3, day: 6 } })
    expect(written(one, id(21))).not.toHaveProperty('parents')
    const all = planList(smallBook(), rows, {
      decisions: { fields: { parents: 'list' }, values: { '1/birth': 'book' } },
    })
    expect(written(all, id(21))).toMatchObject({
      parents: { father: { name: 'Nguyễn Văn Hùng' }, mother: { name: 'Trần Thị Hoa' } },
    })
  })

  test('fills an identifier that the book lacks, never one that another child has', () => {
    const row = (identifier: string) => [
      head,
      ['Nguyễn Gia Bảo', '01/12/2018', identifier, 'Trần Thị Lan', null, null],
    ]
    expect(written(planList(smallBook(), row('000218000009')), id(22))).toMatchObject({
      identifier: '000218000009',
    })
    const taken = planList(smallBook(), row('000315000001'))
    expect(taken.rows[0]).toMatchObject({ outcome: 'near' })
    const decided = planList(smallBook(), row('000315000001'), {
      decisions: { rows: { 1: { child: id(22) } } },
    })
    expect(decided.rows[0]?.flaws.map(({ reason }) => reason)).toContain('identifier-taken')
    expect(decided.batches).toEqual([])
  })

  test('leaves what is only near to a person, who says which child it is, or that it is nobody', () => {
    const rows = [head, ['Nguyễn Minh Ánh', '03/05/2015', null, 'Trần Thị Lan', null, '5A']]
    const plan = planList(smallBook(), rows)
    expect(plan.rows[0]).toMatchObject({
      outcome: 'near',
      candidates: [{ child: id(21), reasons: ['accents-differ', 'day-month-swapped', 'same-mother'] }],
    })
    expect(plan.batches).toEqual([])
    const decided = planList(smallBook(), rows, { decisions: { rows: { 1: { child: id(21) } } } })
    expect(decided.rows[0]).toMatchObject({ outcome: 'changed', by: 'decision', changed: ['education'] })
    const skipped = planList(smallBook(), rows, { decisions: { rows: { 1: 'skip' } } })
    expect(skipped.rows[0]).toMatchObject({ outcome: 'refused', flaws: [{ reason: 'skipped' }] })
  })

  test('without parents is near until its office’s word is taken', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Lớp'],
      ['Lê Hoàng Nam', '20/07/2012', '8A'],
    ]
    expect(planList(smallBook(), rows).rows[0]).toMatchObject({
      outcome: 'near',
      candidates: [{ child: id(23), reasons: ['parents-unknown'] }],
    })
    expect(planList(smallBook(), rows, { options: { trust: true } }).rows[0]).toMatchObject({
      outcome: 'changed',
      by: 'name-and-birth',
    })
  })

  test('makes one task per child that is not found, in the area that is named, guessed or given, however often it comes', () => {
    const rows = [
      [...head, 'Tổ'],
      ['Trần Lạ Mặt', '01/01/2016', null, 'Phạm Thị Xa', null, '4A', 'TDP 2'],
      ['Nguyễn Út Em', '02/02/2020', null, 'Trần Thị Lan', null, null, null],
      ['Đỗ Không Ai', '03/03/2017', null, null, null, null, null],
    ]
    const plan = planList(smallBook(), rows)
    expect(plan.rows.map(({ outcome, area }) => [outcome, area])).toEqual([
      ['unmatched', id(2)],
      ['unmatched', id(1)],
      ['unmatched', undefined],
    ])
    const tasks = plan.batches.flat().filter(({ entity }) => entity === 'task')
    expect(tasks.map(({ fields }) => fields['text'])).toEqual([
      'Tìm trẻ Trần Lạ Mặt, sinh 2016 (Trạm y tế phường (giả lập))',
      'Tìm trẻ Nguyễn Út Em, sinh 2020 (Trạm y tế phường (giả lập))',
    ])
    expect(planList(smallBook(), rows, { options: { area: id(1) } }).rows[2]?.area).toBe(id(1))
    const again = planList(apply(smallBook(), plan), rows, { options: { importId: 'b', digest: 'other' } })
    expect(again.batches).toEqual([])
  })

  test('takes no row for a child that has left, is too old, or stands there twice', () => {
    const left = [
      { from: null, to: '2025-01-01', value: { state: 'active' } },
      { from: '2025-01-01', value: { state: 'movedOut' } },
    ]
    const rows = [
      head,
      anh,
      anh,
      ['Lê Hoàng Nam', '20/07/2012', '000212000002', null, null, '8A'],
      ['Phạm Lớn', '01/01/2000', null, null, null, null],
    ]
    const plan = planList(smallBook({ [id(23)]: { status: left } }), rows)
    expect(
      plan.rows.map(({ outcome, flaws }) => [outcome, flaws.at(-1)?.reason, flaws.at(-1)?.otherRow]),
    ).toEqual([
      ['changed', undefined, undefined],
      ['refused', 'row-twice', 1],
      ['refused', 'not-active', undefined],
      ['refused', 'too-old', undefined],
    ])
  })

  test('reads the area and the class of the sections that it stands under', () => {
    const wide = (text: string) => head.map(() => text)
    const rows = [
      head,
      wide('Tổ dân phố 2 (1 cháu)'),
      wide('Lớp 4B'),
      ['Trần Lạ Mặt', '01/01/2016', null, 'Phạm Thị Xa', null, null],
    ]
    const plan = planList(smallBook(), rows)
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['ignored', 'ignored', 'unmatched'])
    expect(plan.rows[2]?.area).toBe(id(2))
  })
})

describe('papers of an update list', () => {
  const papers = [
    'Họ và tên',
    'Ngày sinh',
    'Số định danh',
    'Số thẻ BHYT',
    'BHYT đến ngày',
    'Số giấy khai sinh',
    'Ngày đăng ký khai sinh',
    'Tiêm chủng đầy đủ',
    'Hộ nghèo/cận nghèo',
    'Trợ cấp hàng tháng',
    'Mức trợ cấp',
  ]
  const row = [
    'Lê Hoàng Nam',
    '20/07/2012',
    '000212000002',
    '0012345678',
    '31/12/2025',
    '15/2012',
    '01/08/2012',
    'x',
    'cận nghèo',
    'x',
    '750.000',
  ]

  test('open spans from their own days, or from the day of the list', () => {
    const plan = planList(smallBook(), [papers, row])
    expect(written(plan, id(23))).toMatchObject({
      insurance: [{ from: today, to: '2025-12-31', value: { state: 'insured', number: '0012345678' } }],
      birthRegistration: [{ from: '2012-08-01', value: { state: 'registered', number: '15/2012' } }],
      vaccination: { full: 'yes' },
    })
    expect(written(plan, id(12))).toMatchObject({
      poverty: [{ from: today, value: { state: 'nearPoor', year: 2025 } }],
    })
    expect(only(plan, 'support')).toMatchObject({
      child: id(23),
      kind: 'allowance',
      amount: 750_000,
      period: { from: today },
    })
    expect(
      planList(apply(smallBook(), plan), [papers, row], { options: { importId: 'b', digest: 'x' } }).batches,
    ).toEqual([])
  })

  test('older than what the book has are told and not written', () => {
    const poverty = [{ from: '2026-01-01', value: { state: 'poor' as const, year: 2026 } }]
    const plan = planList(smallBook({ [id(12)]: { poverty } }), [papers, row])
    expect(plan.rows[0]?.flaws.map(({ reason }) => reason)).toContain('older-than-book')
    expect(written(plan, id(12))).toBeUndefined()
  })

  test('do not undo what a person changed after the same file, but a later list does', () => {
    const first = apply(smallBook(), planList(smallBook(), [papers, row]))
    const changed = applyChanges(
      first,
      [{ kind: 'set/1', entity: 'child', entityId: id(23), fields: { vaccination: { full: 'no' } } }],
      2,
    )
    const same = planList(changed, [papers, row], { options: { importId: 'b' } })
    expect(same.again).toBe(optionsOf({ today }).importId)
    expect(same.batches).toEqual([])
    expect(same.rows[0]?.flaws.map(({ reason }) => reason)).toEqual(['changed-since'])
    const later = planList(changed, [papers, row], {
      options: { importId: 'b', digest: 'new', on: '2025-11-21', today: '2025-11-21' },
    })
    expect(written(later, id(23))).toMatchObject({ vaccination: { full: 'yes' } })
    const earlier = planList(changed, [papers, row], {
      options: { importId: 'b', digest: 'new', on: '2025-10-01' },
    })
    expect(earlier.rows[0]?.flaws.map(({ reason }) => reason)).toContain('older-than-book')
  })
})
