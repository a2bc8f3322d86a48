import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import pg from 'pg'
import type { Entity } from '#model/entity.ts'
import { reachOf } from '#model/permission.ts'
import { authority, mayKnow } from '../part/authority.ts'
import type { TestDevice } from '../part/device.ts'
import { areaA, people, uuid } from '../part/office.ts'
import { asOwner } from '../part/postgres.ts'
import { fieldsOf, idOf, sites, written } from '../part/sample.ts'
import { foreignWord, openSampleOffice, roles, type SampleOffice } from '../part/sample-office.ts'

/**
 * The authorisation matrix, records: every kind of record by role, by area (own, sibling, another book) and by the assignment (held, ended). `part/authority.ts` and this file say it a second time, by hand; a route or an entity
 * without an entry does not compile.
 */
let office: SampleOffice['office']
let devices: SampleOffice['devices']
beforeAll(async () => {
  ;({ office, devices } = await openSampleOffice())
})
afterAll(() => office?.close())

interface Standing {
  entity: Entity
  id: string
  area: string
  isSensitive: boolean
}

/** What stands in the two areas. */
const everything: Standing[] = Object.values(sites).flatMap((site) => [
  ...written.map((entity) => ({ entity, id: idOf(entity, site.first), area: site.area, isSensitive: false })),
  { entity: 'circumstance' as const, id: uuid(site.first + 900), area: site.area, isSensitive: true },
])

async function received(device: TestDevice): Promise<Set<string>> {
  const found = new Set<string>()
  let after: Record<string, number> = {}
  for (;;) {
    const page = await device.pull(after, 500)
    expect(JSON.stringify(page)).not.toContain(foreignWord)
    for (const { entity, id } of page.records) found.add(`${entity}/${id}`)
    after = page.after
    if (page.remaining === 0) return found
  }
}

describe('every kind of record', () => {
  test('reaches by pull and by history exactly those who may know of it', async () => {
    let compared = 0
    for (const role of roles) {
      const found = await received(devices[role])
      for (const { entity, id, area, isSensitive } of everything) {
        const expected = mayKnow(role, [areaA], entity, area, isSensitive)
        expect(found.has(`${entity}/${id}`), `${role} pulls ${entity} of ${area}`).toBe(expected)
        const response = await devices[role].get(`/api/v1/history/${entity}/${id}`)
        expect(response.status, `${role} reads ${entity} of ${area}`).toBe(expected ? 200 : 404)
        const nothing = await devices[role].get(`/api/v1/history/${entity}/${uuid(1)}`)
        if (!expected) expect(await response.text()).toBe(await nothing.text())
        compared += 2
      }
    }
    console.log(`${compared} readings compared`)
  })

  test('is hidden by the database itself, asked directly as the server’s role, from whom it is hidden by the server', async () => {
    let compared = 0
    for (const role of roles) {
      const { scope, sensitivity } = reachOf[role]
      const areas = scope === 'book' ? '*' : scope === 'areas' ? `|${areaA}` : '|'
      const client = new pg.Client({ connectionString: office.test.applicationUrl })
      await client.connect()
      await client.query(
        "select set_config('app.book', '1', false), set_config('app.areas', $1, false), set_config('app.sensitivity', $2, false)",
        [areas, String(sensitivity)],
      )
      const { rows } = await client.query<{ book: number; key: string }>(
        "select book, entity || '/' || id as key from record",
      )
      await client.end()
      expect(rows.filter(({ book }) => book !== 1)).toEqual([])
      const found = new Set(rows.map(({ key }) => key))
      for (const { entity, id, area, isSensitive } of everything) {
        const expected = mayKnow(role, [areaA], entity, area, isSensitive)
        expect(found.has(`${entity}/${id}`), `${role} selects ${entity} of ${area}`).toBe(expected)
        compared += 1
      }
    }
    console.log(`${compared} selections compared`)
  })

  test('is not known any more to whoever had its area, from the day the assignment ended', async () => {
    const former = await office.enrol(people.collaboratorB)
    expect((await received(former)).has(`household/${sites.b.household}`)).toBe(true)
    await asOwner(
      office.test.ownerUrl,
      'update account_area set to_seq = (select seq from head where book = 1) where book = 1 and account = $1',
      [people.collaboratorB],
    )
    const found = await received(former)
    expect(everything.filter(({ entity, id }) => found.has(`${entity}/${id}`))).toEqual([])
    const late = former.change({
      entity: 'visit',
      entityId: uuid(31_001),
      fields: fieldsOf('visit', sites.b),
      cursor: 1_000_000,
    })
    expect((await former.push(late))[0]).toMatchObject({ outcome: 'refused', reason: 'not-your-area' })
  })

  for (const role of roles) {
    test(`is made, changed and removed by a ${role} only where that is the role’s to do`, async () => {
      const device = devices[role]
      const place = roles.indexOf(role) * 1000
      let tried = 0
      for (const [index, site] of Object.values(sites).entries()) {
        for (const entity of written) {
          const { writers, kept } = authority[entity]
          const isMine = reachOf[role].scope === 'book' || kept !== 'area' || site.area === areaA
          const may = writers.includes(role) && isMine
          const number = 40_000 + place + index * 100 + written.indexOf(entity)
          const made = { entity, entityId: uuid(number), fields: fieldsOf(entity, site) }
          // one transfer of a household waits already, and households and children have ids of their own here
          const [creation] = await device.push(device.change(made))
          expect(creation?.outcome === 'applied', `${role} makes ${entity} of ${site.area}`).toBe(may)
          expect(creation?.record !== undefined, `${role} hears of ${entity}`).toBe(may)

          const target = may ? uuid(number) : idOf(entity, site.first)
          const removal = device.change({
            kind: 'remove/1',
            entity,
            entityId: target,
            fields: { reason: 'thử' },
            base: 1_000_000,
          })
          const [removed] = await device.push(removal)
          expect(removed?.outcome === 'applied', `${role} removes ${entity} of ${site.area}`).toBe(may)
          tried += 2
        }
      }
      console.log(`${role}: ${tried} writings tried`)
    })
  }

  test('of the urgent stream is made once by those who report, and neither changed nor heard of again', async () => {
    for (const role of roles) {
      const device = devices[role]
      const id = uuid(60_000 + roles.indexOf(role))
      const fields = fieldsOf('intake', sites.a)
      const [made] = await device.push(
        device.change({ entity: 'intake', entityId: id, stream: 'urgent', fields }),
      )
      const { writers, makers = [] } = authority.intake
      expect(made?.outcome === 'applied', role).toBe(writers.includes(role) || makers.includes(role))
      if (!makers.includes(role)) continue
      expect(made?.record).toBeUndefined()
      const again = device.change({ entity: 'intake', entityId: id, stream: 'urgent', fields: { note: 'x' } })
      expect((await device.push(again))[0]).toMatchObject({ outcome: 'refused', reason: 'not-permitted' })
      expect((await received(device)).has(`intake/${id}`)).toBe(false)
    }
  })
})
