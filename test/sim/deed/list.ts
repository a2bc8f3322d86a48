import type { NewChange } from '#book/book.ts'
import { childFields, codeOf, contested, name, set, standing, type Deed, type Doer } from './pick.ts'

/** What is written in one save about many records: a visit at the door, and a list for the children of an area. */
export const listDeeds: Record<string, Deed> = {
  door(doer) {
    const { book, chance } = doer
    const household = contested(doer, 'household')
    const visit = { household, on: '2026-11-20', source: 'door', outcome: 'changed' }
    const changes = [set('visit', doer.newId(), visit)]
    if (chance.happens(0.6))
      changes.push(set('household', household, { note: `Ghi chú ${chance.int(1, 999)}` }))
    if (chance.happens(0.2)) changes.push(set('child', doer.newId(), childFields(chance, household)))
    for (const { id, removed } of book.register.childrenOf(household).slice(0, 4)) {
      if (!removed) changes.push(...atTheDoor(doer, id))
    }
    return changes
  },
  list(doer) {
    const { book, chance } = doer
    const area = book.register.get('household', contested(doer, 'household'))?.area
    const children = standing(book, 'child').filter((child) => child.area === area)
    const write = chance.pick(lists)
    return children.slice(0, chance.int(8, 30)).map(({ id }) => write(doer, id))
  },
}

function atTheDoor(doer: Doer, child: string): NewChange[] {
  const { chance } = doer
  const changes: NewChange[] = []
  if (chance.happens(0.7)) changes.push(set('child', child, { homeName: name(chance) }))
  if (chance.happens(0.3)) changes.push(set('child', child, { name: { full: name(chance) } }))
  if (chance.happens(0.3)) changes.push(measured(doer, child))
  if (chance.happens(0.15)) {
    const period = { from: '2026-11-01' }
    changes.push(set('circumstance', doer.newId(), { child, code: codeOf(doer), period }))
  }
  return changes
}

function measured({ chance, newId }: Doer, child: string): NewChange {
  return set('measurement', newId(), {
    child,
    on: '2026-11-20',
    weight: chance.int(5000, 40_000),
    height: null,
  })
}

const lists: readonly ((doer: Doer, child: string) => NewChange)[] = [
  measured,
  ({ newId }, child) =>
    set('participation', newId(), { child, on: '2026-09-25', kind: 'event', name: 'Trung thu' }),
  ({ newId }, child) => set('dose', newId(), { child, on: '2026-06-01', what: 'vitaminA' }),
]
