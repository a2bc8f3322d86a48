import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Change } from '#model/change.ts'
import { carried } from '../part/carry.ts'
import { areaA, openOffice, people, uuid, type Office } from '../part/office.ts'
import type { TestDevice } from '../part/device.ts'

let office: Office
let device: TestDevice
beforeAll(async () => {
  office = await openOffice()
  device = await office.enrol(people.collaboratorA)
})
afterAll(() => office.close())

describe('fuzzed requests', { timeout: 60_000 + Number(process.env['FUZZ_RUNS'] ?? 1500) * 20 }, () => {
  const runs = Number(process.env['FUZZ_RUNS'] ?? 1500)
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\0', '\ud800', '__proto__'),
  )
  const value = fc.oneof(fc.jsonValue(), text, fc.double(), fc.constantFrom(null, 1e308, -1, 2 ** 53))

  const anyOf = <Value>(good: Value) => fc.oneof({ weight: 4, arbitrary: fc.constant(good) }, value)
  const change = fc.record(
    {
      id: fc.oneof({ weight: 4, arbitrary: fc.uuid() }, value),
      book: anyOf(1),
      device: fc.constant(1),
      stream: anyOf('urgent'),
      number: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) }, value),
      author: anyOf(people.collaboratorA),
      phoneTime: fc.oneof(fc.double({ noNaN: true }), value),
      kind: fc.constantFrom('set/1', 'resolve/1', 'remove/1', 'toString', ''),
      entity: fc.constantFrom(
        'household',
        'child',
        'circumstance',
        'visit',
        'area',
        'constructor',
        '__proto__',
        '\0',
      ),
      entityId: fc.oneof(fc.constantFrom(uuid(301), uuid(401), uuid(9000), '\0', 'x'.repeat(41)), value),
      base: fc.oneof(fc.nat(), value),
      cursor: fc.oneof(fc.nat(), value),
      fields: fc.oneof(
        fc.dictionary(
          fc.constantFrom(
            'area',
            'household',
            'child',
            'note',
            'name',
            'birth',
            'status',
            'reason',
            'valueOf',
          ),
          fc.oneof(value, fc.constantFrom(areaA, uuid(301), uuid(401))),
        ),
        value,
      ),
    },
    { requiredKeys: ['id', 'book', 'device', 'stream', 'number', 'kind', 'entity'] },
  )

  /** Numbers are made consecutive in half of the requests, so that many reach the merge and the database. */
  const push = fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 4 }) })
  const pull = fc.record({
    epoch: fc.oneof(fc.constant('epoch-1'), value),
    after: fc.oneof(value, fc.dictionary(text, value)),
  })

  test('whatever the body, the answer is a result or a documented problem, never a failure of the server', async () => {
    let next = 1
    const urgent = await office.enrol(people.collaboratorA)
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: push }, pull, value),
        fc.boolean(),
        async (body, isTidy) => {
          const given = structuredClone(body) as { changes?: Record<string, unknown>[] } | null
          const changes = given && Array.isArray(given.changes) ? given.changes : []
          for (const [index, item] of changes.entries()) {
            item['device'] = urgent.enrolment.device
            if (isTidy) item['number'] = next + index
          }
          const path = changes.length > 0 ? '/api/v1/push' : '/api/v1/pull'
          const response = await urgent.post(path, given)
          statuses.add(response.status)
          const answer = (await response.json()) as {
            reason?: string
            expected?: number
            results?: { number: number }[]
          }
          if (answer.expected !== undefined) next = answer.expected
          for (const { number } of answer.results ?? []) next = Math.max(next, number + 1)
          expect(response.status === 501 ? answer.reason : response.status).toSatisfy(
            (found: unknown) => found === 'server-too-old' || (typeof found === 'number' && found < 500),
          )
        },
      ),
      { numRuns: runs },
    )
    expect([...statuses]).toContain(200)
    expect([...statuses]).toContain(400)
  })

  test('whatever is in a carried box, and whatever stands for one', async () => {
    const author = await office.enrol(people.collaboratorA)
    await fc.assert(
      fc.asyncProperty(push, value, fc.boolean(), async ({ changes }, body, isOwn) => {
        for (const item of changes as Record<string, unknown>[]) {
          if (isOwn) Object.assign(item, { book: 1, device: author.enrolment.device, stream: 'work' })
        }
        const box = await carried(author, changes as Change[])
        for (const given of [box, { ...box, box: body }, { ...box, device: body }, body]) {
          const response = await device.post('/api/v1/carry', given)
          const { reason } = (await response.json()) as { reason?: string }
          if (reason !== 'server-too-old') expect(response.status).toBeLessThan(500)
        }
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('whatever the bytes, the path or the headers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        fc.webPath(),
        fc.string({ unit: 'grapheme-ascii' }),
        async (bytes, path, header) => {
          const headers = { ...device.headers, 'so-tre-em-protocol': '1', authorization: `Bearer ${header}` }
          const one = await office.request('/api/v1/pull', {
            method: 'POST',
            headers: device.headers,
            body: bytes,
          })
          const other = await office.request(`/api/v1/history/child${path}`, { headers: device.headers })
          const third = await office.request('/api/v1/accounts', { headers })
          for (const { status } of [one, other, third]) expect(status).toBeLessThan(500)
        },
      ),
      { numRuns: Math.ceil(runs / 5) },
    )
  })
})
