import type { Birth } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import { dayParts } from '#model/day.ts'
import type { Entity, FieldsOf } from '#model/entity.ts'
import { placementOf } from '#model/placement.ts'
import { createRecordIndex } from '#model/record-index.ts'
import type { StoredRecord } from '#model/record.ts'
import { createTally, type Tally } from '#score/tally.ts'

export const areaOne = '00000000-0000-4000-8000-00000000a001'
export const areaTwo = '00000000-0000-4000-8000-00000000a002'

/** The window and the day of the worked examples. */
export const window = { from: '2023-11-01', to: '2024-10-31' }
export const today = '2024-10-31'

/** A few households in memory, written to like a book. */
export function createVillage() {
  const index = createRecordIndex()
  let last = 0
  const newId = () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`

  /** Writes a record, new or over an old one; fields not named stay. */
  function write<Name extends Entity>(entity: Name, fields: FieldsOf<Name>, id = newId()): string {
    const before = index.get(entity, id) as StoredRecord | undefined
    const merged = { ...before?.fields, ...fields } as Record<string, unknown>
    const placement = placementOf(
      entity,
      id,
      merged,
      (one, key) => index.get(one, key) as StoredRecord | undefined,
    )
    if (!placement) throw new Error(`${entity} without parent`)
    index.put({ entity, id, ...placement, seq: 1, stamp: [1, 0, 0], fields: merged })
    return id
  }

  write('area', { name: 'Tổ dân phố 1' }, areaOne)
  write('area', { name: 'Tổ dân phố 2' }, areaTwo)

  return {
    index,
    newId,
    write,
    /** Removes a record where its parent now is: in a book, what hangs below a child follows it. */
    remove(entity: Entity, id: string) {
      const record = index.get(entity, id) as StoredRecord | undefined
      if (!record) return
      const place = placementOf(entity, id, record.fields, (one, key) => index.get(one, key))
      index.put({ ...record, ...place, removed: { reason: 'test', stamp: [2, 0, 0] } })
    },
    household(fields: FieldsOf<'household'> = {}, id?: string) {
      return write('household', { area: areaOne, ...fields }, id)
    },
    /** A girl in a household of her own unless told; born on a day unless the birth is told. */
    child(born: Day, fields: FieldsOf<'child'> = {}, id?: string) {
      const household = fields.household ?? write('household', { area: areaOne })
      const child = { name: { full: 'Trần Thị Mẫu' }, sex: 'female' as const, birth: birthOn(born) }
      return write('child', { ...child, ...fields, household }, id)
    },
    tally(on: Day = today, W = window, areas?: ReadonlySet<string>): Tally {
      return createTally(index, { on, window: W, ...(areas && { areas }) })
    },
  }
}

export type Village = ReturnType<typeof createVillage>

/** An exact birth. */
export function birthOn(day: Day): Birth {
  return { ...dayParts(day), precision: 'day' }
}
