import { contested, few, set, standing, type Deed } from './pick.ts'

const on = '2026-11-22'

/** Handing a household, or children of it, to another area: sent, answered, withdrawn, and now and then both at once. */
export const transferDeeds: Record<string, Deed> = {
  send(doer) {
    const { book, chance, areas } = doer
    const household = contested(doer, 'household')
    const area = book.register.get('household', household)?.area
    const own = book.register.childrenOf(household).filter(({ removed }) => !removed)
    const some = own.slice(0, 2).map(({ id }) => id)
    const children = some.length > 0 && chance.happens(0.4) ? some : null
    const target = chance.pick(areas)
    if (area === undefined || target === area) return []
    return [set('transfer', doer.newId(), { area, household, children, target, on })]
  },
  answer(doer) {
    const { book, chance } = doer
    const open = standing(book, 'arrival').filter(({ fields }) => !fields.answer || chance.happens(0.1))
    if (open.length === 0) return []
    const id = few(chance, open)
    const arrival = book.register.get('arrival', id)
    const there = standing(book, 'household').filter(({ area }) => area === arrival?.area)
    const isJoining = there.length > 0 && (arrival?.fields.what?.whole === false || chance.happens(0.3))
    const accepted = { state: 'accepted', on, ...(isJoining && { household: few(chance, there) }) }
    const answer = chance.happens(0.75) ? accepted : { state: 'declined', on, reason: 'không phải hộ này' }
    return [set('arrival', id, { answer })]
  },
  withdraw({ book, chance }) {
    const open = standing(book, 'transfer').filter(({ fields }) => !fields.withdrawn)
    return open.length === 0 ? [] : [set('transfer', few(chance, open), { withdrawn: on })]
  },
}
