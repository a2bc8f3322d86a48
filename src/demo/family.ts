import { addDays, addMonths, dayParts, type Day } from '#model/day.ts'
import type { Chance } from './chance.ts'
import {
  drawEthnicity,
  drawFamilyName,
  drawFullName,
  drawHomeName,
  type Ethnicity,
  type Sex,
} from './name.ts'

export interface Adult {
  name: string
  birthYear: number
  life?: 'living' | 'dead' | 'missing' | 'unknown'
  phone?: string
}

export interface FamilyChild {
  id: string
  name: string
  sex: Sex
  born: Day
  order: number
  homeName: string | undefined
}

/** The people of one household as they are drawn, before they become records. */
export interface Family {
  ethnicity: Ethnicity
  /** A circumstance of the whole family (groups 01, 02, 03 and 14); undefined for nearly all. */
  group: '01' | '02' | '03' | '14' | undefined
  father: Adult | undefined
  mother: Adult | undefined
  guardian: Adult | undefined
  carer: { name: string; relation: string } | undefined
  head: string
  headIs: 'parent' | 'grandparent' | 'other'
  children: FamilyChild[]
}

/** A family with `count` children under 16 on `today`, siblings spaced as in life, twins where they fall. */
export function drawFamily(chance: Chance, count: number, today: Day): Family {
  const ethnicity = drawEthnicity(chance)
  const family = drawFamilyName(chance, ethnicity)
  const births = drawBirths(chance, count, today)
  const children = births.map((born, index) =>
    drawChild(chance, { family, ethnicity, born, order: index + 1, today }),
  )
  const firstYear = dayParts(births[0] ?? today).year
  const parent = (sex: Sex, birthYear: number): Adult => ({
    name: drawFullName(chance, {
      family: sex === 'male' ? family : drawFamilyName(chance, ethnicity),
      ethnicity,
      sex,
      generation: 'parent',
    }),
    birthYear,
    ...(chance.happens(0.3) && { phone: drawPhone(chance) }),
  })
  const mother = parent('female', firstYear - chance.int(20, 33))
  const father = parent('male', mother.birthYear - chance.int(-2, 7))
  const elder: Adult = {
    name: drawFullName(chance, {
      family,
      ethnicity,
      sex: chance.happens(0.6) ? 'male' : 'female',
      generation: 'elder',
    }),
    birthYear: father.birthYear - chance.int(22, 34),
  }
  const group = count > 0 && chance.happens(0.0015) ? drawGroup(chance, count) : undefined
  return { ethnicity, children, ...parentsIn(chance, group, { father, mother, elder }), group }
}

/** A telephone number that nobody has: 0900 0… */
export function drawPhone(chance: Chance): string {
  return `0900${String(chance.int(1000, 99_999)).padStart(6, '0')}`
}

function drawGroup(chance: Chance, count: number): NonNullable<Family['group']> {
  if (count > 1) return chance.pick(['01', '03'])
  return chance.weighed([
    ['01', 4],
    ['02', 2],
    ['03', 5],
    ['14', 2],
  ])
}

function parentsIn(
  chance: Chance,
  group: Family['group'],
  people: { father: Adult; mother: Adult; elder: Adult },
): Pick<Family, 'father' | 'mother' | 'guardian' | 'carer' | 'head' | 'headIs'> {
  const { father, mother, elder } = people
  const head = (adult: Adult, headIs: Family['headIs']) => ({ head: adult.name, headIs })
  const none = { father: undefined, mother: undefined, guardian: undefined, carer: undefined }
  switch (group) {
    case '01':
      return {
        ...none,
        father: { ...father, life: 'dead' },
        mother: { ...mother, life: 'dead' },
        guardian: elder,
        ...head(elder, 'grandparent'),
      }
    case '02':
      return { ...none, guardian: mother, ...head(mother, 'other') }
    case '03':
      return {
        ...none,
        father: { ...father, life: 'dead' },
        mother: { ...mother, life: 'missing' },
        guardian: elder,
        ...head(elder, 'grandparent'),
      }
    case '14':
      return {
        ...none,
        carer: { name: mother.name, relation: 'người nhận nuôi giữ' },
        ...head(mother, 'other'),
      }
    case undefined:
      break
  }
  const single = chance.happens(0.035)
  const dead = chance.happens(0.012)
  const withElder = chance.happens(0.17)
  return {
    ...none,
    father: single ? undefined : dead ? { ...father, life: 'dead' } : father,
    mother,
    carer: withElder && chance.happens(0.2) ? { name: elder.name, relation: 'ông bà' } : undefined,
    ...(withElder ? head(elder, 'grandparent') : head(single || dead ? mother : father, 'parent')),
  }
}

function drawChild(
  chance: Chance,
  facts: { family: string; ethnicity: Ethnicity; born: Day; order: number; today: Day },
): FamilyChild {
  const sex: Sex = chance.happens(0.527) ? 'male' : 'female'
  return {
    id: chance.id(),
    name: drawFullName(chance, { ...facts, sex, generation: 'child' }),
    sex,
    born: facts.born,
    order: facts.order,
    homeName:
      chance.happens(0.3) && facts.born > addMonths(facts.today, -84) ? drawHomeName(chance) : undefined,
  }
}

/** Birth days, oldest first, all under 16 years before `today`. */
function drawBirths(chance: Chance, count: number, today: Day): Day[] {
  if (count === 0) return []
  const births = [drawBirth(chance, today)]
  while (births.length < count) {
    const last = births.at(-1) as Day
    if (chance.happens(0.012)) {
      births.push(last)
      continue
    }
    const gap = chance.int(450, 1900) * (chance.happens(0.5) ? 1 : -1)
    const next = addDays(chance.pick(births), gap)
    if (next <= today && next > addMonths(today, -192) && births.every((born) => isApart(born, next)))
      births.push(next)
  }
  return births.toSorted()
}

/** Brothers and sisters are twins or at least ten months apart. */
function isApart(born: Day, other: Day): boolean {
  return Math.abs(dayParts(born).year * 12 - dayParts(other).year * 12) > 24
    ? true
    : addMonths(born, 10) <= other || addMonths(other, 10) <= born
}

function drawBirth(chance: Chance, today: Day): Day {
  const age = chance.weighed(agePyramid)
  const oldest = addDays(addMonths(today, -12 * (age + 1)), 1)
  const youngest = addMonths(today, -12 * age)
  const day = addDays(oldest, chance.int(0, 365))
  return day <= youngest ? day : youngest
}

/** Relative size of each year of age: fewer births in the last years, the large years of 2012–2018 at school. */
const agePyramid: readonly (readonly [number, number])[] = [
  50, 51, 53, 56, 60, 64, 68, 71, 73, 73, 72, 69, 66, 63, 60, 56,
].map((weight, age) => [age, weight] as const)
