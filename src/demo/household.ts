import { addDays, addMonths, dayOf, dayParts, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { SeedRecord } from '#model/seed.ts'
import type { Address } from './area.ts'
import type { Chance } from './chance.ts'
import { drawChildFields, type Fate } from './child.ts'
import { drawPhone, type Family, type FamilyChild } from './family.ts'
import { drawHardship, hardshipRecords, type Hardship } from './hardship.ts'
import { houseCheckOf } from './house-check.ts'
import { newsOf } from './news.ts'

type HouseholdFields = FieldsOf<'household'>

/** Where a household is written: its area, its number there and its address. */
export interface Place {
  area: string
  number: number
  address: Address
}

/** What all drawing in one ward shares. */
export interface WardDay {
  today: Day
  /** How much more often than in life hardship falls; 1 in a ward of full size. */
  hardshipRate: number
  /** A number that was not given before. */
  serial(): number
}

/** One family at one place as records: household, children, hardships, supports, visit and news, parents first. */
export function* householdRecords(
  chance: Chance,
  place: Place,
  family: Family,
  given: WardDay & { visited: boolean },
): Generator<SeedRecord> {
  const { today } = given
  const id = chance.id()
  const poverty = drawPoverty(chance, today)
  const poor = poverty.poverty?.some(({ to, value }) => to === undefined && value.state !== 'none') ?? false
  const movedOut =
    family.group === undefined && chance.happens(0.008) ? addDays(today, -chance.int(3, 300)) : undefined
  const house = drawHouseholdFields(chance, place, family, today)
  yield {
    entity: 'household',
    id,
    fields: {
      ...house,
      ...poverty,
      status: householdStatus(movedOut),
    },
  }

  const lived: { child: FamilyChild; fate: Fate; hardship: Hardship }[] = []
  for (const child of family.children) {
    const life = {
      born: child.born,
      familyGroup: family.group,
      fatherDied: family.father?.life === 'dead',
      poor,
    }
    const hardship = drawHardship(chance, life, given)
    const fate =
      movedOut && movedOut > child.born
        ? ({ state: 'movedOut', on: movedOut } as const)
        : drawFate(chance, child.born, today)
    const fields = drawChildFields(
      chance,
      { household: id, family, child, hardship, fate, poor, serial: given.serial() },
      today,
    )
    yield { entity: 'child', id: child.id, fields: { ...fields } }
    if (fate.state === 'active') yield* hardshipRecords(chance, child.id, hardship, today)
    lived.push({ child, fate, hardship })
  }
  // A round visits only households with a child, born or awaited.
  const isOnRound = family.children.length > 0 || house.expecting !== undefined
  if (given.visited && isOnRound && !movedOut) yield drawVisit(chance, id, today)
  yield* newsOf(chance, { household: id, movedOut, lived }, today)
  if (isOnRound && !movedOut) yield* houseCheckOf(id, today)
}

function drawHouseholdFields(chance: Chance, place: Place, family: Family, today: Day): HouseholdFields {
  const lodging = place.address.kind === 'lodging'
  const expecting = chance.happens(family.children.length === 0 ? 0.012 : 0.006)
  return {
    area: place.area,
    number: chance.happens(0.995) ? { value: place.number } : null,
    address: place.address,
    head: chance.happens(0.995) ? family.head : null,
    phone: chance.happens(0.7) ? drawPhone(chance) : null,
    registration: [{ from: null, value: chance.weighed(lodging ? lodgerRegistrations : registrations) }],
    presence: drawPresence(chance, today),
    ...(expecting && { expecting: addMonths(today, chance.int(0, 7)).slice(0, 7) }),
  }
}

function drawPresence(chance: Chance, today: Day): NonNullable<HouseholdFields['presence']> {
  if (!chance.happens(0.008)) return [{ from: null, value: { state: 'present' } }]
  const left = addDays(today, -chance.int(20, 400))
  return [
    { from: null, to: left, value: { state: 'present' } },
    { from: left, value: { state: 'absent', where: 'Đi làm xa' } },
  ]
}

/** Poverty holds for a calendar year, by that year's list; some left it at the last new year. */
function drawPoverty(chance: Chance, today: Day): Pick<HouseholdFields, 'poverty'> {
  if (!chance.happens(0.012)) return {}
  const { year } = dayParts(today)
  const state = chance.happens(0.25) ? 'poor' : 'nearPoor'
  const of = (which: number) =>
    ({ state, certificate: `GL-${chance.int(100, 999)}/${which}`, year: which }) as const
  const newYear = dayOf(year, 1, 1)
  return {
    poverty: chance.happens(0.25)
      ? [
          { from: dayOf(year - 1, 1, 1), to: newYear, value: of(year - 1) },
          { from: newYear, value: { state: 'none', year } },
        ]
      : [{ from: newYear, value: of(year) }],
  }
}

function householdStatus(movedOut: Day | undefined): NonNullable<HouseholdFields['status']> {
  return movedOut === undefined
    ? [{ from: null, value: { state: 'active' } }]
    : [
        { from: null, to: movedOut, value: { state: 'active' } },
        { from: movedOut, value: { state: 'movedOut', where: 'Sang phường khác' } },
      ]
}

function drawFate(chance: Chance, born: Day, today: Day): Fate {
  const grown = addMonths(born, 192)
  if (grown <= today) return { state: 'agedOut', on: grown }
  const on = addDays(today, -chance.int(1, 300))
  if (on > born && chance.happens(0.004)) return { state: 'movedOut', on }
  if (on > born && chance.happens(0.0003)) return { state: 'died', on }
  return { state: 'active', on: today }
}

/** A look at the household in the current quarter. */
function drawVisit(chance: Chance, household: string, today: Day): SeedRecord {
  const { year, month, day } = dayParts(today)
  const quarter = dayOf(year, month - ((month - 1) % 3), 1)
  const seen = addDays(today, -chance.int(0, 30 * ((month - 1) % 3) + day - 1))
  return {
    entity: 'visit',
    id: chance.id(),
    fields: {
      household,
      on: seen < quarter ? quarter : seen,
      source: chance.weighed([
        ['door', 80],
        ['phone', 14],
        ['told', 6],
      ]),
      outcome: chance.weighed([
        ['unchanged', 88],
        ['changed', 6],
        ['absent', 5],
        ['refused', 1],
      ]),
    },
  }
}

type Registration = NonNullable<HouseholdFields['registration']>[number]['value']

const registrations: readonly (readonly [Registration, number])[] = [
  ['permanent', 78],
  ['temporary', 15],
  ['elsewhere', 5],
  ['unknown', 2],
]
const lodgerRegistrations: readonly (readonly [Registration, number])[] = [
  ['temporary', 78],
  ['elsewhere', 18],
  ['unknown', 4],
]
