import { addDays, addMonths, dayOf, dayParts, daysBetween, monthsBetween, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { Chance } from './chance.ts'
import type { Family, FamilyChild } from './family.ts'
import type { Hardship } from './hardship.ts'
import { drawInsurance, drawRegistration } from './paper.ts'
import { drawEducation } from './schooling.ts'

type ChildFields = FieldsOf<'child'>

/** What became of a child: gone from the ward, dead, or grown up; `on` is the day. */
export interface Fate {
  state: 'active' | 'movedOut' | 'died' | 'agedOut'
  on: Day
}

/** What the drawing of one child starts from. */
export interface ChildDraft {
  household: string
  family: Family
  child: FamilyChild
  hardship: Hardship
  fate: Fate
  poor: boolean
  /** A number that no other child of the ward has. */
  serial: number
}

/** The fields of a child, consistent with family, age and hardship. */
export function drawChildFields(chance: Chance, draft: ChildDraft, today: Day): ChildFields {
  const { family, child, hardship, fate } = draft
  const days = daysBetween(child.born, today)
  const registration = drawRegistration(chance, child.born, today)
  const isRegistered = registration.at(-1)?.value.state === 'registered'
  const unnamed = !isRegistered && days < 45 && chance.happens(0.5)
  const age = monthsBetween(child.born, today)
  return {
    household: draft.household,
    name: unnamed ? { full: child.sex === 'male' ? 'Trai' : 'Gái', placeholder: true } : { full: child.name },
    ...(child.homeName !== undefined && { homeName: child.homeName }),
    birth: drawBirthFact(chance, child.born, isRegistered, age),
    sex: child.sex,
    ethnicity: family.ethnicity,
    nationality: chance.happens(0.998) ? 'vietnamese' : 'other',
    parents: parentsOf(family),
    relation: { parent: 'child', grandparent: 'grandchild', other: 'other' }[family.headIs],
    identifier: isRegistered ? drawIdentifier(chance, draft) : null,
    ...(age < 36 && { birthFacts: drawBirthFacts(chance, child.order) }),
    birthRegistration: registration,
    insurance: drawInsurance(chance, { born: child.born, registration, poor: draft.poor }, today),
    education: drawEducation(
      chance,
      child.born,
      today,
      hardship.group === '08' || hardship.risk === 'dropped-out',
    ),
    ...disabilityOf(chance, hardship),
    vaccination: drawVaccination(chance, child.born, today),
    status: statusOf(fate),
    ...drawPresence(chance, age, today),
  }
}

function drawBirthFacts(chance: Chance, order: number): NonNullable<ChildFields['birthFacts']> {
  return {
    order,
    weight: 2300 + 10 * chance.int(0, 170),
    place: chance.weighed([
      ['hospital', 90],
      ['station', 7],
      ['elsewhere', 2],
      ['home', 1],
    ]),
  }
}

function drawBirthFact(
  chance: Chance,
  born: Day,
  isRegistered: boolean,
  age: number,
): NonNullable<ChildFields['birth']> {
  const { year, month, day } = dayParts(born)
  if (age > 36 && chance.happens(0.003)) {
    return chance.pick([
      { year, month, precision: 'month', source: 'told' },
      { year, precision: 'year', source: 'told' },
      { year, precision: 'estimated', source: 'told', said: `khoảng ${Math.floor(age / 12)} tuổi` },
    ] as const)
  }
  return { year, month, day, precision: 'day', source: isRegistered ? 'certificate' : 'told' }
}

function parentsOf(family: Family): NonNullable<ChildFields['parents']> {
  const { father, mother, guardian, carer } = family
  return {
    ...(father && { father }),
    ...(mother && { mother }),
    ...(guardian && { guardian }),
    ...(carer && { carer }),
    ...(!father && !mother && !guardian && { unknown: 'Chưa xác định được cha mẹ' }),
  }
}

/**
 * Twelve digits consistent with sex and year; the first three are 000, which no province ever issued, so that none
 * can be a living child's. About 4 % have none and a few are wrong, for the officer's lists.
 */
function drawIdentifier(chance: Chance, { child, serial }: ChildDraft): string | null {
  if (chance.happens(0.035)) return null
  const isWrong = chance.happens(0.003)
  const sexDigit = (child.sex === 'male' ? 2 : 3) ^ (isWrong ? 1 : 0)
  return `000${sexDigit}${child.born.slice(2, 4)}${String(serial).padStart(6, '0')}`
}

function disabilityOf(chance: Chance, hardship: Hardship): Pick<ChildFields, 'disability'> {
  if (hardship.risk === 'mild-disability') return { disability: { types: ['other'], degree: 'mild' } }
  if (hardship.group !== '04') return {}
  const types = [chance.pick(['movement', 'hearing', 'sight', 'mental', 'intellectual'])]
  const degree = chance.happens(0.7) ? 'severe' : 'very-severe'
  return { disability: { types, degree, certificate: `GXN-${chance.int(100, 999)} (giả lập)` } }
}

/** Complete at about ten months; a child without the ninth month's dose is never complete. */
function drawVaccination(chance: Chance, born: Day, today: Day): NonNullable<ChildFields['vaccination']> {
  const complete = addDays(addMonths(born, 9), chance.int(0, 70))
  if (chance.happens(0.004)) return { full: 'unknown' }
  if (complete > today || chance.happens(0.012)) return { full: 'no' }
  return { full: 'yes', on: complete }
}

function statusOf(fate: Fate): NonNullable<ChildFields['status']> {
  if (fate.state === 'active') return [{ from: null, value: { state: 'active' } }]
  return [
    { from: null, to: fate.on, value: { state: 'active' } },
    {
      from: fate.on,
      value: {
        state: fate.state,
        ...(fate.state === 'movedOut' && { where: 'Sang phường khác' }),
        ...(fate.state === 'died' && { cause: 'disease' }),
      },
    },
  ]
}

/** Set only where the child is not simply at home with the household. */
function drawPresence(chance: Chance, age: number, today: Day): Pick<ChildFields, 'presence'> {
  const away = age > 132 ? 0.015 : 0.004
  if (!chance.happens(away)) return {}
  const from = dayOf(dayParts(addMonths(today, -8)).year, 9, 5)
  return {
    presence: [
      {
        from,
        value:
          age > 132 && chance.happens(0.6)
            ? { state: 'boarding', where: 'Trường nội trú' }
            : { state: 'absent', where: 'Về quê với ông bà' },
      },
    ],
  }
}
