import {
  child,
  childFields,
  codeOf,
  contested,
  few,
  name,
  ownArea,
  set,
  standing,
  type Deed,
} from './pick.ts'

/** What is written about one household or child at a time. */
export const familyDeeds: Record<string, Deed> = {
  arrival(doer) {
    const id = doer.newId()
    const fields = { area: ownArea(doer), head: `Chủ hộ ${name(doer.chance)}` }
    return [set('household', id, fields), set('child', doer.newId(), childFields(doer.chance, id))]
  },
  birth: (doer) => [set('child', doer.newId(), childFields(doer.chance, contested(doer, 'household')))],
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
      set('circumstance', doer.newId(), { child: id, code: codeOf(doer), period: { from: '2026-01-01' } }),
    ),
  recode(doer) {
    const known = standing(doer.book, 'circumstance')
    if (known.length === 0) return []
    return [set('circumstance', few(doer.chance, known), { code: codeOf(doer), note: name(doer.chance) })]
  },
  support: (doer) =>
    child(doer, (id) =>
      set('support', doer.newId(), {
        child: id,
        kind: 'gift',
        period: { from: '2026-09-01', to: '2026-09-02' },
      }),
    ),
  injury: (doer) => [
    set('injury', doer.newId(), {
      household: contested(doer, 'household'),
      on: '2026-11-20',
      type: 'fall',
      place: 'home',
    }),
  ],
  task(doer) {
    const household = contested(doer, 'household')
    const area = doer.book.register.get('household', household)?.area ?? ownArea(doer)
    const words = { kind: 'visit', text: 'Ghé thăm hộ này', on: '2026-11-25' }
    return [set('task', doer.newId(), { area, household, ...words })]
  },
  remove: (doer) =>
    child(doer, (id) => ({ kind: 'remove/1', entity: 'child', entityId: id, fields: { reason: 'nhầm' } })),
}
