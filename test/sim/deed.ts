import type { Book, NewChange } from '#book/book.ts'
import type { Chance } from '#demo/chance.ts'
import type { RecordOf } from '#model/record.ts'

/** Who does something, and with what. */
export interface Doer {
  book: Book
  chance: Chance
  newId: () => string
  /** The areas that there are. */
  areas: readonly string[]
}

/**
 * What a person does next with the book: new households and children, visits, circumstances, ordinary and critical
 * fields, moves between households and areas, removals, and resolving a conflict that is open. Now and then something
 * for which she has no right. Empty when there is nothing to do it to.
 */
export function drawDeed(doer: Doer): NewChange[] {
  const { book, chance } = doer
  const [conflict] = chance.happens(0.3) ? book.conflicts() : []
  if (conflict) return [resolution(chance, conflict)]
  const households = standing(book, 'household')
  const name = households.length === 0 ? 'arrival' : chance.weighed(weights)
  return deeds[name]?.(doer) ?? []
}

const weights = [
  ['arrival', 4],
  ['birth', 5],
  ['visit', 5],
  ['note', 8],
  ['presence', 4],
  ['move', 3],
  ['rename', 9],
  ['rehouse', 2],
  ['circumstance', 4],
  ['recode', 3],
  ['task', 1],
  ['remove', 1],
] as const

const deeds: Record<string, (doer: Doer) => NewChange[]> = {
  arrival(doer) {
    const id = doer.newId()
    const fields = { area: ownArea(doer), head: `Chủ hộ ${name(doer.chance)}` }
    return [set('household', id, fields), set('child', doer.newId(), childFields(doer.chance, id))]
  },
  birth: (doer) => [set('child', doer.newId(), childFields(doer.chance, contested(doer, 'household')))],
  visit(doer) {
    const fields = { household: contested(doer, 'household'), on: '2026-11-20', source: 'door' }
    return [set('visit', doer.newId(), { ...fields, outcome: 'unchanged' })]
  },
  note: (doer) => [
    set('household', contested(doer, 'household'), {
      note: `Ghi chú ${doer.chance.int(1, 999)}`,
      head: `Chủ hộ ${name(doer.chance)}`,
    }),
  ],
  presence: (doer) => [
    set('household', contested(doer, 'household'), {
      presence: [{ from: null, value: { state: doer.chance.pick(['present', 'boarding', 'absent']) } }],
    }),
  ],
  move: (doer) => [set('household', contested(doer, 'household'), { area: ownArea(doer) })],
  rename: (doer) =>
    child(doer, (id) => set('child', id, { name: { full: name(doer.chance) }, homeName: name(doer.chance) })),
  rehouse: (doer) => child(doer, (id) => set('child', id, { household: contested(doer, 'household') })),
  circumstance: (doer) =>
    child(doer, (id) =>
      set('circumstance', doer.newId(), {
        child: id,
        code: doer.chance.pick(doer.book.header.role === 'officer' ? ['01', '05', '09'] : ['01', '02']),
        period: { from: '2026-01-01' },
      }),
    ),
  recode(doer) {
    const known = [...doer.book.register.all('circumstance')].filter(({ removed }) => !removed)
    if (known.length === 0) return []
    const { id } = doer.chance.pick(known)
    const code = doer.chance.pick(doer.book.header.role === 'officer' ? ['01', '02', '05'] : ['01', '02'])
    return [set('circumstance', id, { code, note: name(doer.chance) })]
  },
  task(doer) {
    const household = contested(doer, 'household')
    const area = doer.book.register.get('household', household)?.area ?? ownArea(doer)
    return [
      set('task', doer.newId(), {
        area,
        household,
        kind: 'visit',
        text: 'Ghé thăm hộ này',
        on: '2026-11-25',
      }),
    ]
  },
  remove: (doer) =>
    child(doer, (id) => ({ kind: 'remove/1', entity: 'child', entityId: id, fields: { reason: 'nhầm' } })),
}

function resolution(chance: Chance, record: ReturnType<Book['conflicts']>[number]): NewChange {
  const [field, sides] = chance.pick(Object.entries(record.conflicts ?? {}))
  const value = chance.pick([record.fields[field], ...sides.map((side) => side.value)])
  return { kind: 'resolve/1', entity: record.entity, entityId: record.id, fields: { [field]: value } }
}

function child({ book, chance }: Doer, change: (id: string) => NewChange): NewChange[] {
  const children = standing(book, 'child')
  return children.length === 0 ? [] : [change(few(chance, children))]
}

function contested({ book, chance }: Doer, entity: 'household' | 'child'): string {
  return few(chance, standing(book, entity))
}

/** Half of the time one of the few that everybody writes about. */
function few(chance: Chance, records: readonly { id: string }[]): string {
  const ids = records.map(({ id }) => id).sort()
  return chance.pick(chance.happens(0.5) ? ids.slice(0, 4) : ids)
}

function standing<Name extends 'household' | 'child'>(book: Book, entity: Name): RecordOf<Name>[] {
  return [...book.register.all(entity)].filter(({ removed }) => !removed)
}

/** Mostly an area that is hers by her own record; sometimes any. */
function ownArea({ book, chance, areas }: Doer): string {
  const own = book.register.get('account', book.header.account)?.fields.areas ?? []
  return chance.pick(own.length === 0 || chance.happens(0.08) ? areas : own)
}

function childFields(chance: Chance, household: string) {
  return {
    household,
    name: { full: name(chance) },
    birth: { year: chance.int(2012, 2025), precision: 'year' },
    sex: chance.pick(['male', 'female']),
  }
}

function set(entity: NewChange['entity'], entityId: string, fields: Record<string, unknown>): NewChange {
  return { kind: 'set/1', entity, entityId, fields }
}

const givens = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Lan', 'Minh', 'Nga', 'Quân', 'Sơn', 'Tâm']

function name(chance: Chance): string {
  return `Mẫu ${chance.pick(givens)} ${chance.pick(givens)}`
}
