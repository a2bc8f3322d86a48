import type { FieldsOf } from '#model/entity.ts'
import type { Chance } from './chance.ts'
import { drawFullName } from './name.ts'

export type Address = NonNullable<FieldsOf<'household'>['address']>

/** A run of households along one street, alley, building or lodging, numbered on from its neighbour. */
export interface Stretch {
  label: string
  households: number
  addressOf(index: number): Address
}

/** A địa bàn under construction. */
export interface WardArea {
  id: string
  number: number
  name: string
  stretches: Stretch[]
}

/** Areas with about equally many households, together exactly `households`. */
export function drawAreas(chance: Chance, count: number, households: number): WardArea[] {
  const sizes = Array.from({ length: count }, () => 0.75 + chance.next() * 0.5)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let done = 0
  let share = 0
  return sizes.map((size, index) => {
    share += size
    const until = Math.round((households * share) / total)
    const area = {
      id: chance.id(),
      number: 101 + index,
      name: `Địa bàn ${101 + index} – Tổ dân phố ${Math.floor(index / 2) + 1}`,
      stretches: drawStretches(chance, until - done, index),
    }
    done = until
    return area
  })
}

/** The fields of the area's record; `streets` is the paper's “Bảng kê địa bàn” (`domain/book.md` 4). */
export function areaFields(area: WardArea): FieldsOf<'area'> {
  let number = 1
  const streets = area.stretches.map((stretch) => {
    const fromNumber = number
    number += stretch.households
    return { ...streetOf(stretch), fromNumber, toNumber: number - 1 }
  })
  return { name: area.name, number: area.number, streets, from: '2020-01-01', to: null }
}

/** A stretch as a line of the table: houses by their alleys, everything else by its own name. */
function streetOf(stretch: Stretch) {
  const { label } = stretch
  const { kind, street, alley, lane, branch } = stretch.addressOf(0)
  if (kind !== 'house') return { street: label }
  return {
    street: String(street),
    ...(alley && { alley: `Ngõ ${alley}` }),
    ...(lane && { lane: `Ngách ${lane}` }),
    ...(branch && { branch: `Hẻm ${branch}` }),
  }
}

function drawStretches(chance: Chance, households: number, area: number): Stretch[] {
  const street = `Phố ${streets[area % streets.length]}`
  const kind = area % 4 === 3 ? 'apartment' : 'house'
  if (kind === 'apartment') return buildings(chance, households, area)

  const lodgers = chance.happens(0.4) ? Math.min(chance.int(8, 24), Math.floor(households / 4)) : 0
  const alley = String(chance.int(2, 190))
  const parts: Omit<Address, 'kind'>[] = [
    { street },
    { street, alley },
    { street, alley, lane: `${alley}/${chance.int(2, 40)}` },
    { street, alley, lane: `${alley}/${chance.int(41, 90)}` },
  ]
  const branch = parts[3]?.lane
  if (branch && chance.happens(0.5)) parts.push({ ...parts[3], branch: `${branch}/${chance.int(1, 12)}` })
  const sizes = shares(households - lodgers, parts.length)
  const runs = parts.map((part, index) => houses(chance, part, sizes[index] as number))
  return [...runs, ...(lodgers > 0 ? [lodging(chance, { street, alley }, lodgers)] : [])].filter(
    (run) => run.households > 0,
  )
}

function houses(chance: Chance, part: Omit<Address, 'kind'>, households: number): Stretch {
  const first = chance.int(1, 30)
  const last = part.branch ?? part.lane ?? part.alley
  const kind = part.branch ? 'Hẻm' : part.lane ? 'Ngách' : 'Ngõ'
  return {
    label: last === undefined ? String(part.street) : `${kind} ${last}`,
    households,
    addressOf: (index) => ({
      kind: 'house',
      ...part,
      // Every seventh plot was divided, as everywhere in the old streets.
      house: `${first + 2 * (index - Math.floor(index / 7))}${index % 7 === 6 ? 'A' : ''}`,
    }),
  }
}

function buildings(chance: Chance, households: number, area: number): Stretch[] {
  const perFloor = chance.int(6, 12)
  return shares(households, 2).map((size, index) => {
    const building = `Tòa S${Math.floor(area / 4) + 1}.${index + 1}`
    return {
      label: `Chung cư Hồ Sen, ${building}`,
      households: size,
      addressOf: (place) => {
        const floor = 2 + Math.floor(place / perFloor)
        return {
          kind: 'apartment',
          street: 'Đường Hồ Sen',
          building: `Chung cư Hồ Sen, ${building}`,
          floor: String(floor),
          room: `${floor}${String((place % perFloor) + 1).padStart(2, '0')}`,
          keeper: 'Ban quản lý chung cư Hồ Sen',
          keeperPhone: '0900000020',
        }
      },
    }
  })
}

function lodging(chance: Chance, part: { street: string; alley: string }, households: number): Stretch {
  const house = chance.int(60, 99)
  const keeper = drawFullName(chance, {
    family: 'Nguyễn',
    ethnicity: 'kinh',
    sex: 'female',
    generation: 'elder',
  })
  const keeperPhone = `09000004${chance.int(10, 99)}`
  return {
    label: `Khu trọ số ${house}`,
    households,
    addressOf: (index) => ({
      kind: 'lodging',
      ...part,
      house: String(house),
      building: `Khu trọ số ${house}`,
      room: String(101 + index),
      keeper,
      keeperPhone,
    }),
  }
}

/** `total` cut into `count` nearly equal whole parts. */
function shares(total: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => Math.floor((total * (index + 1)) / count) - Math.floor((total * index) / count),
  )
}

/** Invented names of flowers; no street of these names is meant. */
const streets =
  'Sen Hồng|Sen Trắng|Bông Súng|Hoa Gạo|Hoa Mướp|Tường Vi|Hoa Cau|Hoa Bưởi|Hoa Nhài|Phong Lan|Hoa Lúa|Cẩm Tú|Dã Quỳ|Hoa Mơ|Hoa Mận|Bằng Lăng|Hoa Chanh|Hoa Sứ'.split(
    '|',
  )
