import { addDays, addMonths, type Day } from '#model/day.ts'
import { foldText } from '#model/name.ts'
import type { SeedRecord } from '#model/seed.ts'
import { areaFields, drawAreas, type WardArea } from './area.ts'
import { assessmentRecords } from './assessment.ts'
import { createChance, type Chance } from './chance.ts'
import { colleagues } from './colleague.ts'
import { drawFamily, type Family, type FamilyChild } from './family.ts'
import { householdRecords, type WardDay } from './household.ts'

/** Children, households and areas of a phường of Hà Nội as it is since 2025 (`domain/book.md` 15). */
const today2025 = { children: 15_000, households: 16_000, withChild: 9_500, areas: 110 }

/**
 * The synthetic ward: every record of an invented phường of the wanted size, parents before their dependants. The same
 * seed, size and day give the same records. Everything in it is invented: identifiers begin with 000, telephone
 * numbers with 0900 0, and the commune's name says that the data are synthetic.
 *
 * @param options.children how many children under 16 live there, about; 15,000 unless told
 * @param options.today the day on which the ward is as described
 */
export function* createWard(options: { seed: number; children?: number; today: Day }): Generator<SeedRecord> {
  const { seed, today, children = today2025.children } = options
  const scale = children / today2025.children
  const chance = createChance(seed)
  yield { entity: 'commune', id: chance.id(), fields: commune }

  const count = Math.max(2, Math.round(today2025.areas * scale))
  const areas = drawAreas(chance, count, Math.max(2, Math.round(today2025.households * scale)))
  for (const area of areas) yield { entity: 'area', id: area.id, fields: { ...areaFields(area) } }
  yield* colleagues(chance, areas)

  let last = 0
  const serial = () => (last += 1)
  // A ward of sixty children has a child in hardship too, or there would be nothing to practise on.
  const day: WardDay = { today, serial, hardshipRate: Math.max(1, 750 / children) }
  const twice = Math.max(0.11, 1 / (count - 1))
  let elsewhere: Family | undefined
  for (const area of areas) {
    const double = elsewhere && chance.happens(twice) ? writtenTwice(chance, elsewhere) : undefined
    for (const { record, family } of areaRecords(chance, area, double, day)) {
      yield record
      if (family.children.length > 0) elsewhere = family
    }
  }
  yield* assessmentRecords(chance, children, today)
}

/** The families of one area; the first with children is `double`, whom another area already has, if there is one. */
function* areaRecords(
  chance: Chance,
  area: WardArea,
  double: Family | undefined,
  day: WardDay,
): Generator<{ record: SeedRecord; family: Family }> {
  const progress = 0.35 + chance.next() * 0.6
  let number = 0
  let unwritten = double
  for (const stretch of area.stretches) {
    for (let index = 0; index < stretch.households; index += 1) {
      number += 1
      const hasChild = chance.happens(today2025.withChild / today2025.households)
      let family = drawFamily(chance, hasChild ? chance.weighed(childCounts) : 0, day.today)
      if (hasChild && chance.happens(0.004)) family = withGrownChild(chance, family, day.today)
      if (hasChild && unwritten) {
        family = unwritten
        unwritten = undefined
      }
      const place = { area: area.id, number, address: stretch.addressOf(index) }
      const given = { ...day, visited: chance.happens(progress) }
      for (const record of householdRecords(chance, place, family, given)) yield { record, family }
    }
  }
}

/** The same family as another collaborator heard it: without accents, names turned round, or word for word. */
function writtenTwice(chance: Chance, family: Family): Family {
  const rename = (name: string): string => {
    const words = name.split(' ')
    switch (chance.int(0, 2)) {
      case 0:
        return foldText(name).replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase())
      case 1:
        return words.length === 3 ? `${words[0]} ${words[2]} ${words[1]}` : name
      default:
        return name
    }
  }
  return {
    ...family,
    children: family.children.map((child) => ({ ...child, id: chance.id(), name: rename(child.name) })),
  }
}

/** With an elder brother or sister who has just turned 16. */
function withGrownChild(chance: Chance, family: Family, today: Day): Family {
  const model = family.children[0] as FamilyChild
  const born = addDays(addMonths(today, -192), -chance.int(1, 80))
  if (model.born < addMonths(born, 10)) return family
  const grown = { ...model, id: chance.id(), born, order: 1, homeName: undefined, name: `${model.name} Anh` }
  return {
    ...family,
    children: [grown, ...family.children.map((child) => ({ ...child, order: child.order + 1 }))],
  }
}

const childCounts = [
  [1, 505],
  [2, 425],
  [3, 60],
  [4, 10],
] as const

const commune = {
  name: 'Phường Hoa Sen (dữ liệu giả lập)',
  kind: 'phường',
  province: 'Thành phố Hà Nội (dữ liệu giả lập)',
  code: null,
  hotlines: [
    { name: 'Tổng đài quốc gia bảo vệ trẻ em', phone: '111' },
    { name: 'Cán bộ trẻ em phường (số giả lập)', phone: '0900000010' },
    { name: 'Công an phường (số giả lập)', phone: '0900000001' },
    { name: 'Trạm y tế phường (số giả lập)', phone: '0900000002' },
  ],
}
