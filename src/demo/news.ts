import { addDays, type Day } from '#model/day.ts'
import { sensitiveCodes } from '#model/circumstance.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { SeedRecord } from '#model/seed.ts'
import { createChance, type Chance } from './chance.ts'
import type { Fate } from './child.ts'
import type { FamilyChild } from './family.ts'
import type { Hardship } from './hardship.ts'

/** The life of one household as far as it makes news. */
export interface HouseholdLife {
  household: string
  movedOut: Day | undefined
  lived: readonly { child: FamilyChild; fate: Fate; hardship: Hardship }[]
}

/** How many days back the events reach. */
const newsDays = 45

/** Life events of the last weeks, in agreement with the facts; nothing tells of a confidential circumstance. */
export function* newsOf(chance: Chance, life: HouseholdLife, today: Day): Generator<SeedRecord> {
  const since = addDays(today, -newsDays)
  const event = (
    kind: NonNullable<FieldsOf<'lifeEvent'>['kind']>,
    on: Day,
    child: string | null,
    words: { detail?: string; note?: string; about?: string } = {},
  ): SeedRecord => ({
    entity: 'lifeEvent',
    id: chance.id(),
    fields: { household: life.household, child, kind, on, ...words },
  })

  if (life.movedOut && life.movedOut > since) {
    yield event('movedOut', life.movedOut, null, { note: 'Cả hộ chuyển đi' })
    return
  }
  for (const { child, fate, hardship } of life.lived) {
    if (child.born > since) yield event('birth', child.born, child.id, { note: `Con thứ ${child.order}` })
    if (fate.on > since && fate.state === 'movedOut') yield event('movedOut', fate.on, child.id)
    if (fate.on > since && fate.state === 'died')
      yield event('died', fate.on, child.id, { detail: 'disease' })
    if (fate.state !== 'active') continue
    if (hardship.group && !sensitiveCodes.has(hardship.group) && hardship.since > since) {
      yield event('circumstance', hardship.since, child.id, { detail: hardship.group })
    }
    if (chance.happens(0.002))
      yield event('corrected', addDays(today, -chance.int(1, newsDays)), child.id, { detail: 'basic' })
    if (chance.happens(0.001)) {
      const on = addDays(today, -chance.int(1, newsDays))
      const type = chance.pick(injuries)
      // a source of its own, so that the rest of the ward stays as it was before injuries were records
      const own = createChance(Number.parseInt(child.id.slice(0, 8), 16))
      const about = own.id()
      yield {
        entity: 'injury',
        id: about,
        fields: {
          household: life.household,
          child: child.id,
          on,
          type,
          place: own.pick(places),
          outcome: 'recovered',
        },
      }
      yield event('injury', on, child.id, { detail: type, about })
    }
  }
  if (life.lived.length > 0 && chance.happens(0.003)) {
    yield event('movedIn', addDays(today, -chance.int(1, newsDays)), null, { note: 'Từ phường khác đến' })
  }
}

/** Falls, burns, traffic, cuts and bites, by the codes of the official form. */
const injuries = ['01', '02', '03', '05', '07']

const places = ['home', 'school', 'community'] as const
