import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemSchema } from '#protocol/problem.ts'
import { routes, type Route, type RouteName } from '#server/route.ts'
import { createRandom } from '../model/random.ts'
import type { TestDevice } from '../part/device.ts'
import { areaA, openOffice, people, uuid, type Office } from '../part/office.ts'
import { soundBodies } from '../part/sound-body.ts'
import { spoil } from '../part/spoil.ts'

/** Bodies with something wrong in them, on every route that takes one. `FUZZ_RUNS` bodies in all. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1500)
let office: Office
let admin: TestDevice
beforeAll(async () => {
  office = await openOffice()
  admin = await office.enrol(people.admin)
})
afterAll(() => office.close())

const taking = (Object.entries(routes) as [RouteName, Route][]).filter(([, { method }]) => method === 'POST')

/** A sound body where the matrix has none. */
function bodyOf(name: RouteName): unknown {
  if (name === 'enrol') return { code: 'ABCD1234' }
  if (name !== 'push') return soundBodies[name] ?? {}
  const fields = { area: areaA, head: 'Nguyễn Văn Thử' }
  return { epoch: 'epoch-1', changes: [admin.change({ entity: 'household', entityId: uuid(8000), fields })] }
}

describe('bodies with something wrong in them', () => {
  for (const [index, [name, route]] of taking.entries()) {
    test(
      `${name}: the answer is a result or a problem that is described, never a failure of the server`,
      async () => {
        const random = createRandom(index + 1)
        const statuses = new Map<number, number>()
        for (let count = 0; count < Math.ceil(runs / taking.length); count += 1) {
          const body = JSON.stringify(spoil(bodyOf(name), random))
          const response = await office.request(
            route.path,
            { method: 'POST', headers: admin.headers, body },
            // the door counts tries by address
            `10.0.${Math.floor(count / 250) % 250}.${count % 250}`,
          )
          const text = await response.text()
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
          if (response.status === 200) continue
          const problem = problemSchema.safeParse(JSON.parse(text))
          expect(problem.success, `${body} ${text}`).toBe(true)
          // a newer kind of change waits for a newer server; everything else from 500 on would be a failure
          if (problem.data?.reason !== 'server-too-old')
            expect(response.status, `${body} ${text}`).toBeLessThan(500)
          if (response.status === 401) admin = await office.enrol(people.admin)
        }
        console.log(name, [...statuses].map(([status, count]) => `${status}: ${count}`).join(', '))
      },
      60_000 + runs * 20,
    )
  }
})
