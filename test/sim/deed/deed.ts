import type { Book, NewChange } from '#book/book.ts'
import type { Chance } from '#demo/chance.ts'
import { familyDeeds } from './family.ts'
import { listDeeds } from './list.ts'
import { standing, type Deed, type Doer } from './pick.ts'
import { transferDeeds } from './transfer.ts'

/**
 * What a person does next with the book: visits at the door, lists, new households and children, circumstances,
 * ordinary and critical fields, moves between households and areas, transfers, removals, and resolving a conflict that
 * is open. Now and then something for which she has no right. Empty when there is nothing to do it to.
 */
export function drawDeed(doer: Doer): NewChange[] {
  const { book, chance } = doer
  const [conflict] = chance.happens(0.3) ? book.conflicts() : []
  if (conflict) return [resolution(chance, conflict)]
  const name = standing(book, 'household').length === 0 ? 'arrival' : chance.weighed(weights)
  return deeds[name]?.(doer) ?? []
}

const deeds: Record<string, Deed> = { ...familyDeeds, ...listDeeds, ...transferDeeds }

const weights = [
  ['door', 30],
  ['list', 8],
  ['arrival', 3],
  ['birth', 3],
  ['note', 6],
  ['presence', 3],
  ['move', 3],
  ['rename', 8],
  ['rehouse', 2],
  ['circumstance', 3],
  ['recode', 3],
  ['support', 1],
  ['injury', 1],
  ['task', 1],
  ['send', 3],
  ['answer', 4],
  ['withdraw', 1],
  ['remove', 1],
] as const

function resolution(chance: Chance, record: ReturnType<Book['conflicts']>[number]): NewChange {
  const [field, sides] = chance.pick(Object.entries(record.conflicts ?? {}))
  const value = chance.pick([record.fields[field], ...sides.map((side) => side.value)])
  return { kind: 'resolve/1', entity: record.entity, entityId: record.id, fields: { [field]: value } }
}
