import type { Role } from '#model/account.ts'
import type { SeedRecord } from '#model/seed.ts'
import type { Chance } from './chance.ts'
import type { WardArea } from './area.ts'
import { drawFamilyName, drawFullName } from './name.ts'

/** Everybody who works with the ward's book: the office, and one collaborator per area, some helping out in two. */
export function* colleagues(chance: Chance, areas: readonly WardArea[]): Generator<SeedRecord> {
  const office: readonly Role[] = ['officer', 'supervisor', 'leader', 'admin']
  for (const [index, role] of office.entries()) {
    yield account(chance, role, [], `090000001${index}`)
  }
  for (const [index, area] of areas.entries()) {
    const next = areas[(index + 1) % areas.length] as WardArea
    const helps = next !== area && index % 16 === 7
    const phone = `0900000${String(100 + (index % 900)).padStart(3, '0')}`
    yield account(chance, 'collaborator', helps ? [area.id, next.id] : [area.id], phone)
  }
}

function account(chance: Chance, role: Role, areas: string[], phone: string): SeedRecord {
  const family = drawFamilyName(chance, 'kinh')
  const sex = chance.happens(role === 'collaborator' ? 0.12 : 0.5) ? 'male' : 'female'
  const name = drawFullName(chance, { family, ethnicity: 'kinh', sex, generation: 'elder' })
  return { entity: 'account', id: chance.id(), fields: { name, role, phone, areas } }
}
