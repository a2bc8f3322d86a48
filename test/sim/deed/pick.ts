import type { Book, NewChange } from '#book/book.ts'
import type { Chance } from '#demo/chance.ts'
import type { Entity } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'

/** Who does something, and with what. */
export interface Doer {
  book: Book
  chance: Chance
  newId: () => string
  /** The areas that there are. */
  areas: readonly string[]
}

export type Deed = (doer: Doer) => NewChange[]

export function set(
  entity: NewChange['entity'],
  entityId: string,
  fields: Record<string, unknown>,
): NewChange {
  return { kind: 'set/1', entity, entityId, fields }
}

/** The records of a book that are not removed. */
export function standing<Name extends Entity>(book: Book, entity: Name): RecordOf<Name>[] {
  return [...book.register.all(entity)].filter(({ removed }) => !removed)
}

/** Half of the time one of the few that everybody writes about. */
export function few(chance: Chance, records: readonly { id: string }[]): string {
  const ids = records.map(({ id }) => id).sort()
  return chance.pick(chance.happens(0.5) ? ids.slice(0, 4) : ids)
}

/** A household or child that others write about, too. */
export function contested({ book, chance }: Doer, entity: 'household' | 'child'): string {
  return few(chance, standing(book, entity))
}

/** A change of a child, if there is any. */
export function child({ book, chance }: Doer, change: (id: string) => NewChange): NewChange[] {
  const children = standing(book, 'child')
  return children.length === 0 ? [] : [change(few(chance, children))]
}

/** Mostly an area that is hers by her own record; sometimes any. */
export function ownArea({ book, chance, areas }: Doer): string {
  const own = book.register.get('account', book.header.account)?.fields.areas ?? []
  return chance.pick(own.length === 0 || chance.happens(0.08) ? areas : own)
}

export function childFields(chance: Chance, household: string) {
  return {
    household,
    name: { full: name(chance) },
    birth: { year: chance.int(2012, 2025), precision: 'year' },
    sex: chance.pick(['male', 'female']),
  }
}

/** Codes of circumstances that this person may write. */
export function codeOf({ book, chance }: Doer): string {
  return chance.pick(book.header.role === 'officer' ? ['01', '02', '05', '09'] : ['01', '02'])
}

const givens = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Lan', 'Minh', 'Nga', 'Quân', 'Sơn', 'Tâm']

export function name(chance: Chance): string {
  return `Mẫu ${chance.pick(givens)} ${chance.pick(givens)}`
}
