import type { Book, Touched } from '#book/book.ts'
import type { Entity, FieldsOf } from '#model/entity.ts'
import { placementOf } from '#model/placement.ts'
import { createRecordIndex } from '#model/record-index.ts'
import type { StoredRecord } from '#model/record.ts'

/** The day on which the hamlet is looked at. */
export const today = '2026-11-24'

/** A few households in a register, and a book over it that tells its listeners what was put. */
export function createHamlet() {
  const register = createRecordIndex()
  const listeners = new Set<(touched: Touched) => void>()
  let seq = 0

  function put<Name extends Entity>(entity: Name, id: string, fields: FieldsOf<Name>, device = 20): string {
    seq += 1
    const placement = placementOf(entity, id, fields, (parent, key) => register.get(parent, key))
    if (!placement) throw new Error(`${entity} ${id} comes before its parent`)
    const record: StoredRecord = {
      entity,
      id,
      ...placement,
      seq,
      stamp: [seq, device, 0],
      fields: { ...fields },
    }
    register.put(record)
    return id
  }

  put('area', 'area-1', { name: 'Địa bàn 101', number: 101 })
  put('area', 'area-2', { name: 'Địa bàn 102', number: 102 })

  return {
    register,
    put,
    household(id: string, area = 'area-1', fields: FieldsOf<'household'> = {}) {
      return put('household', id, { area, number: { value: Number(id.replace(/\D/gu, '')) }, ...fields })
    },
    child(id: string, household: string, born: string, fields: FieldsOf<'child'> = {}) {
      const [year, month, day] = born.split('-').map(Number)
      const birth = { year: year ?? 0, month, day, precision: 'day' as const }
      return put('child', id, { household, name: { full: `Cháu ${id}` }, birth, sex: 'female', ...fields })
    },
    book(header: Partial<Book['header']> = {}): Book {
      return {
        header: { device: 9, enrolment: 'e', role: 'officer', ...header },
        register,
        complete: true,
        subscribe(listener: (touched: Touched) => void) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      } as unknown as Book
    },
    listeners,
    touch(touched: Partial<Touched>) {
      for (const listener of listeners) {
        listener({ keys: new Set(), households: new Set(), everything: false, ...touched })
      }
    },
  }
}
