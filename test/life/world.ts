import { createChance, type Chance } from '#demo/chance.ts'
import type { Day } from '#model/day.ts'
import type { Entity } from '#model/entity.ts'
import { mergeChange } from '#model/merge.ts'
import { placementOf } from '#model/placement.ts'
import { createRecordIndex } from '#model/record-index.ts'
import type { RecordOf } from '#model/record.ts'
import { householdStanding } from '#check/standing.ts'
import { checkChange } from '#model/change.ts'
import type { NewChange } from '#book/book.ts'
import { eventPlans } from '#ui/visit/event/event-plans.ts'
import { eventContext, type EventKind } from '#ui/visit/event/event.ts'
import { unfitWords } from '#ui/visit/event/fit.ts'
import { fillIn } from './fill.ts'
import { createOracle } from './oracle.ts'

/** A village in which things happen, written down with the product's own forms and its one merge. */
export function createWorld(seed: number) {
  const chance: Chance = createChance(seed)
  const register = createRecordIndex()
  const oracle = createOracle()
  const homes: string[] = []
  const count = { saved: 0, refused: 0, byKind: new Map<EventKind, number>() }
  let seq = 0

  const write = (changes: readonly NewChange[]) => {
    for (const change of changes) {
      const before = register.get(change.entity, change.entityId)
      const flaw = checkChange(change, before === undefined)
      if (flaw) throw new Error(`${change.entity}: ${flaw.reason} ${flaw.field ?? ''}`)
      seq += 1
      const full = { ...change, device: 1, phoneTime: seq, base: before?.seq ?? 0 }
      const { record } = mergeChange(before, full, seq)
      const place = placementOf(record.entity, record.id, record.fields, (entity: Entity, id) =>
        register.get(entity, id),
      )
      if (!place) throw new Error(`${change.entity}: no parent`)
      register.put({ ...record, ...place })
    }
  }

  const area = chance.id()
  write([{ kind: 'set/1', entity: 'area', entityId: area, fields: { name: 'Địa bàn 1', number: 1 } }])

  return {
    register,
    oracle,
    count,
    area,
    /** Another household comes into the book. */
    settle(): void {
      const id = chance.id()
      const kind = chance.pick(['house', 'lodging'] as const)
      const fields = { area, number: { value: homes.length + 1 }, head: 'Nguyễn Văn An', address: { kind } }
      write([{ kind: 'set/1', entity: 'household', entityId: id, fields }])
      homes.push(id)
    },
    /** Something happens somewhere; whether it could be written down. */
    happen(kind: EventKind, today: Day): boolean {
      const home = chance.pick(homes)
      const household = register.get('household', home) as RecordOf<'household'>
      const context = eventContext(register, household, today, 'officer')
      const plan = eventPlans[kind]
      if (unfitWords(plan, context) || (context.children.length === 0 && !plan.withoutChild)) return false
      const others = homes.filter((other) => {
        const record = register.get('household', other)
        return other !== home && record && householdStanding(record, today) === 'active'
      })
      const values = fillIn(plan, context, chance, others)
      if (plan.check(values as never, context).length > 0) {
        count.refused += 1
        return false
      }
      const changes = plan.changes(values as never, context, () => chance.id())
      write(changes)
      oracle.note(kind, values, changes, home, today)
      for (const { entity, entityId } of changes)
        if (entity === 'household' && !homes.includes(entityId)) homes.push(entityId)
      count.saved += 1
      count.byKind.set(kind, (count.byKind.get(kind) ?? 0) + 1)
      return true
    },
    chance,
  }
}

export type World = ReturnType<typeof createWorld>
