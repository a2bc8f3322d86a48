import type { SeedRecord } from '#model/seed.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import type { Criteria } from '#ui/batch/criteria.ts'
import { areaId, id, smallBook, today } from '../../part/small-book.ts'

/** Everybody under 16 on the day of the small book. */
export const everybody: Criteria = {
  on: today,
  areas: [],
  ages: { from: 0, below: 192 },
  group: '',
  poverty: '',
  level: '',
  school: '',
  unsupported: false,
  absent: false,
}

/** A list of the small book’s area for some of its children. */
export function batch(number: number, children: number[], fields: FieldsOf<'batch'> = {}): SeedRecord {
  return {
    entity: 'batch',
    id: id(number),
    fields: {
      area: areaId,
      name: 'Quà 1/6 (2026)',
      on: '2026-06-01',
      template: 'gift-june',
      writes: 'support',
      detail: 'gift',
      children: children.map(id),
      ...fields,
    },
  }
}

/** A small book with its list, child and numbering at hand. */
export function opened(records: readonly SeedRecord[], list = 700) {
  const book = smallBook(records)
  return {
    book,
    newId: () => book.newId(),
    list: () => book.register.get('batch', id(list)) as RecordOf<'batch'>,
    child: (number: number) => book.register.get('child', id(number)) as RecordOf<'child'>,
  }
}
