import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Register } from '#model/register.ts'
import { id, planList, smallBook, today, wholeHead as head } from './book.ts'
import { apply, applyChanges, optionsOf, undoOf } from './part.ts'

const importId = optionsOf({ today }).importId

/** What a register says, record by record, emptiness written one way; imports aside. */
function said(register: Register): Record<string, unknown> {
  const records = (['household', 'child', 'support', 'task'] as const).flatMap((entity) => [
    ...register.all(entity),
  ])
  return Object.fromEntries(
    records.flatMap(({ id: key, fields, removed }) => {
      if (removed) return []
      const filled = Object.entries(fields).filter(
        ([, value]) =>
          value !== null &&
          value !== undefined &&
          JSON.stringify(value) !== '[]' &&
          JSON.stringify(value) !== '{}',
      )
      return [[key, Object.fromEntries(filled.toSorted(([one], [other]) => (one < other ? -1 : 1)))]]
    }),
  )
}

const cell = (values: readonly (string | null)[]) => fc.constantFrom(...values)
const row = fc.tuple(
  cell([
    'Nguyễn Minh Anh',
    'Nguyễn Gia Bảo',
    'Lê Hoàng Nam',
    'NGUYEN GIA BAO',
    'Đỗ Mới',
    'Vũ Thị Khác',
    'Trai',
    null,
  ]),
  cell(['05/03/2015', '01/12/2018', '20/07/2012', '2018', '09/09/2020', '31/02/2020', null]),
  cell(['Nam', 'Nữ', null]),
  cell(['000315000001', '000218000009', '000212000002', null, null]),
  cell(['Trần Thị Lan', 'Lê Thị Hoa', 'Phạm Thị Mới', null]),
  cell(['Nguyễn Văn Hùng', 'Đỗ Văn Mới', null]),
  cell(['Nguyễn Văn Hùng', 'Đỗ Văn Mới', null]),
  cell(['101', '102', 'Thôn Lạ', null]),
  cell(['5', '9', '77', null]),
  cell(['0912345678', null]),
  cell(['Trường tiểu học Hoa Sen', null]),
  cell(['1A', '7B', 'Bỏ học', null]),
  cell(['0012345678', null]),
  cell(['15/2019', null]),
  cell(['x', 'chưa', null]),
  cell(['Hộ nghèo', 'Không', null]),
  cell(['x', '750.000', null]),
)
const lists = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  kind: fc.constantFrom('new' as const, 'update' as const),
  trust: fc.boolean(),
  chosen: fc.subarray(['name', 'birth', 'sex', 'parents', 'head', 'phone', 'identifier', 'vaccination']),
})

describe('undoing a whole import', () => {
  test('gives back exactly what stood before, whatever the list', () => {
    fc.assert(
      fc.property(lists, ({ rows, kind, trust, chosen }) => {
        const before = smallBook()
        const decisions = { fields: Object.fromEntries(chosen.map((field) => [field, 'list' as const])) }
        const plan = planList(before, [head, ...rows], { options: { kind, trust, area: id(1) }, decisions })
        const after = apply(before, plan)
        const undo = undoOf(after, importId, today)
        expect(undo.kept).toEqual([])
        const back = applyChanges(after, undo.changes)
        expect(said(back)).toEqual(said(before))
        if (plan.batches.length > 0) expect(back.get('import', importId)?.fields.undone).toBe(today)
        expect(undoOf(back, importId, today).changes).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('after undoing, the same list goes in again as before', () => {
    fc.assert(
      fc.property(lists, ({ rows, kind }) => {
        const options = { kind, area: id(1) }
        const first = planList(smallBook(), [head, ...rows], { options })
        const after = apply(smallBook(), first)
        const back = applyChanges(after, undoOf(after, importId, today).changes)
        const again = planList(back, [head, ...rows], { options: { ...options, importId: 'b' } })
        expect(again.again).toBeUndefined()
        expect(again.counts).toEqual(first.counts)
      }),
      { numRuns: 100 },
    )
  })
})
