import type { FieldsOf } from '#model/entity.ts'
import type { RecordIndex } from '#model/record-index.ts'
import type { SeedRecord } from '#model/seed.ts'
import type { Cell } from '#import/cell.ts'
import { suggestMapping, type Mapping } from '#import/mapping.ts'
import type { Decisions, ImportPlan, PlanOptions } from '#import/outcome.ts'
import { registerOf } from '../demo/lay.ts'
import { optionsOf, planOf } from './part.ts'

export const today = '2025-11-20'

/** A head with a column for nearly everything. */
export const wholeHead = [
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số CCCD',
  'Họ tên mẹ',
  'Họ tên bố',
  'Chủ hộ',
  'Tổ',
  'Hộ số',
  'SĐT',
  'Trường',
  'Lớp',
  'Số thẻ BHYT',
  'Số giấy khai sinh',
  'Tiêm chủng đầy đủ',
  'Hộ nghèo/cận nghèo',
  'Trợ cấp',
]

/** Ids that say what they are: `id(1)` is the same everywhere. */
export function id(number: number): string {
  return `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** Two areas; a household with two children in the first, one with one child in the second. */
export function smallBook(changes: Record<string, Record<string, unknown>> = {}): RecordIndex {
  const active = [{ from: null, value: { state: 'active' } }]
  const household = (number: number, area: number, fields: FieldsOf<'household'>): SeedRecord => ({
    entity: 'household',
    id: id(number),
    fields: { area: id(area), status: active, ...fields, ...changes[id(number)] },
  })
  const child = (number: number, home: number, fields: FieldsOf<'child'>): SeedRecord => ({
    entity: 'child',
    id: id(number),
    fields: { household: id(home), status: active, ...fields, ...changes[id(number)] },
  })
  const born = (year: number, month: number, day: number) => ({ year, month, day, precision: 'day' as const })
  const parents = { father: { name: 'Nguyễn Văn Hùng' }, mother: { name: 'Trần Thị Lan' } }
  return registerOf([
    {
      entity: 'area',
      id: id(1),
      fields: { name: 'Địa bàn 101 – Tổ dân phố 1', number: 101, from: null, to: null },
    },
    {
      entity: 'area',
      id: id(2),
      fields: { name: 'Địa bàn 102 – Tổ dân phố 2', number: 102, from: null, to: null },
    },
    household(11, 1, { number: { value: 5 }, head: 'Nguyễn Văn Hùng', phone: null }),
    child(21, 11, {
      name: { full: 'Nguyễn Minh Anh' },
      birth: born(2015, 3, 5),
      sex: 'female',
      identifier: '000315000001',
      parents,
    }),
    child(22, 11, {
      name: { full: 'Nguyễn Gia Bảo' },
      birth: born(2018, 12, 1),
      sex: 'male',
      identifier: null,
      parents,
    }),
    household(12, 2, { number: { value: 9 }, head: 'Lê Thị Hoa', phone: '0900000009' }),
    child(23, 12, {
      name: { full: 'Lê Hoàng Nam' },
      birth: born(2012, 7, 20),
      sex: 'male',
      identifier: '000212000002',
      parents: { mother: { name: 'Lê Thị Hoa' } },
    }),
  ])
}

/** The plan of a list given as head and rows; the head is recognised as the officer's screen does. */
export function planList(
  register: RecordIndex,
  rows: readonly (readonly Cell[])[],
  given: {
    options?: Partial<Omit<PlanOptions, 'importId'>> & { importId?: 'a' | 'b' | 'c' }
    decisions?: Decisions
    mapping?: Partial<Mapping>
  } = {},
): ImportPlan {
  const suggested = suggestMapping(rows)
  if (!suggested) throw new Error('no head found')
  return planOf({
    rows,
    mapping: { ...suggested.mapping, ...given.mapping },
    register,
    options: optionsOf({ today, ...given.options }),
    ...(given.decisions && { decisions: given.decisions }),
  })
}

/** What a plan writes into one record. */
export function written(plan: ImportPlan, record: string): Record<string, unknown> | undefined {
  return plan.batches.flat().find(({ entityId }) => entityId === record)?.fields
}

/** The only change of an entity in a plan. */
export function only(plan: ImportPlan, entity: string): Record<string, unknown> | undefined {
  const changes = plan.batches.flat().filter((change) => change.entity === entity)
  return changes.length === 1 ? changes[0]?.fields : undefined
}
