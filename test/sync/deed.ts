import type { Book, NewChange } from '#book/book.ts'
import type { Chance } from '#demo/chance.ts'
import type { RecordOf } from '#model/record.ts'
import type { SyncPhone } from './phone.ts'

/**
 * What a person does next with the book, drawn at random: new households and children, visits, ordinary and critical
 * fields, moves, removals, and resolving a conflict that is open. `areas` are those of the person.
 */
export function drawDeed(chance: Chance, phone: SyncPhone, areas: readonly string[]): NewChange[] {
  const { book } = phone
  const households = standing(book, 'household')
  const children = standing(book, 'child')
  const [conflict] = book.conflicts()
  if (conflict && chance.happens(0.4)) return [resolution(chance, conflict)]
  const deed = households.length === 0 ? 'arrival' : chance.weighed(deeds)
  const household = () => contested(chance, households)
  const child = () => contested(chance, children)
  switch (deed) {
    case 'arrival': {
      const id = phone.newId()
      const born = childFields(chance, id)
      return [
        set('household', id, { area: chance.pick(areas), head: `Chủ hộ ${name(chance)}` }),
        set('child', phone.newId(), born),
      ]
    }
    case 'birth':
      return [set('child', phone.newId(), childFields(chance, household()))]
    case 'visit': {
      const fields = { household: household(), on: '2026-11-20', source: 'door', outcome: 'unchanged' }
      return [set('visit', phone.newId(), fields)]
    }
    case 'note':
      return [
        set('household', household(), { note: `Ghi chú ${name(chance)}`, head: `Chủ hộ ${name(chance)}` }),
      ]
    case 'move':
      return [set('household', household(), { area: chance.pick(areas) })]
    case 'rename':
      if (children.length === 0) return []
      return [set('child', child(), { name: { full: name(chance) }, homeName: name(chance) })]
    case 'remove':
      if (children.length === 0) return []
      return [{ kind: 'remove/1', entity: 'child', entityId: child(), fields: { reason: 'nhầm' } }]
  }
}

const deeds = [
  ['arrival', 4],
  ['birth', 5],
  ['visit', 5],
  ['note', 7],
  ['move', 3],
  ['rename', 9],
  ['remove', 1],
] as const

function resolution(chance: Chance, record: NonNullable<ReturnType<Book['conflicts']>[number]>): NewChange {
  const [field, sides] = chance.pick(Object.entries(record.conflicts ?? {}))
  const value = chance.pick([record.fields[field], ...sides.map((side) => side.value)])
  return { kind: 'resolve/1', entity: record.entity, entityId: record.id, fields: { [field]: value } }
}

function standing<Name extends 'household' | 'child'>(book: Book, entity: Name): RecordOf<Name>[] {
  return [...book.register.all(entity)].filter(({ removed }) => !removed)
}

/** Half of the time one of the few that everybody writes about. */
function contested(chance: Chance, records: readonly { id: string }[]): string {
  const few = records
    .map(({ id }) => id)
    .toSorted()
    .slice(0, 4)
  return chance.happens(0.5) ? chance.pick(few) : chance.pick(records).id
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

function name(chance: Chance): string {
  return `Mẫu ${chance.pick(['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Lan', 'Minh', 'Nga', 'Quân'])}`
}
