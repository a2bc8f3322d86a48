import { done } from './administer.ts'
import type { TestDevice } from './device.ts'
import { child, uuid, type Office } from './office.ts'

let last = 5000

/** An id that no other record of this test file has. */
export function fresh(): string {
  return uuid((last += 1))
}

/** Two areas that may be merged, and who works in them. */
export interface Hamlets {
  source: string
  target: string
  /** The people of the two areas, enrolled. */
  mine: TestDevice
  theirs: TestDevice
  households: string[]
  /** Everything that hangs on the households, themselves included. */
  ids: string[]
}

/** Two areas with a collaborator each; `count` households with a child, a visit and a task in the first one. */
export async function createHamlets(office: Office, officer: TestDevice, count: number): Promise<Hamlets> {
  const [source, target] = [fresh(), fresh()]
  await done(officer, 'area', { id: source, name: 'Thôn Đông', number: 1 })
  await done(officer, 'area', { id: target, name: 'Thôn Tây', number: 2 })
  const person = async (area: string) => {
    const id = fresh()
    const assignments = [{ area, from: '2026-01-01' }]
    await done(officer, 'account', { id, name: 'Lê Thị Mẫu', role: 'collaborator', assignments })
    return office.enrol(id)
  }
  const [mine, theirs] = [await person(source), await person(target)]
  const households = Array.from({ length: count }, fresh)
  const ids: string[] = []
  for (let from = 0; from < count; from += 20) {
    const changes = households.slice(from, from + 20).flatMap((household, index) => {
      const [kid, visit, task] = [fresh(), fresh(), fresh()]
      ids.push(household, kid, visit, task)
      const visited = { household, on: '2026-11-01', source: 'door', outcome: 'unchanged' }
      const asked = { area: source, household, child: kid, kind: 'visit', text: 'Ghé thăm', on: '2026-11-01' }
      return [
        officer.change({
          entity: 'household',
          entityId: household,
          fields: { area: source, number: { value: from + index + 1 } },
        }),
        officer.change({ entity: 'child', entityId: kid, fields: { household, ...child } }),
        officer.change({ entity: 'visit', entityId: visit, fields: visited }),
        officer.change({ entity: 'task', entityId: task, fields: asked }),
      ]
    })
    const results = await officer.push(...changes)
    const refused = results.find(({ outcome }) => outcome !== 'applied')
    if (refused) throw new Error(JSON.stringify(refused))
  }
  return { source, target, mine, theirs, households, ids }
}
