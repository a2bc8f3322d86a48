import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#model/account.ts'
import { problemSchema } from '#protocol/problem.ts'
import { routes, type RouteName } from '#server/route.ts'
import { childB, people } from '../part/office.ts'
import { soundBodies } from '../part/sound-body.ts'
import { foreignWord, openSampleOffice, roles, type SampleOffice } from '../part/sample-office.ts'

/**
 * The authorisation matrix, routes: every route by role and by the state of the device (live, revoked, none). `part/authority.ts` and this file say it a second time, by hand; a route or an entity
 * without an entry does not compile.
 */
let office: SampleOffice['office']
let devices: SampleOffice['devices']
beforeAll(async () => {
  ;({ office, devices } = await openSampleOffice())
})
afterAll(() => office?.close())

/** Who may use a route at all; `everybody` needs no token. */
const users: Record<RouteName, 'everybody' | readonly Role[]> = {
  health: 'everybody',
  openapi: 'everybody',
  enrol: 'everybody',
  codes: ['officer', 'admin'],
  push: roles,
  carry: roles,
  pull: roles,
  digest: roles,
  history: roles,
  accounts: ['officer', 'admin'],
  dayCodes: ['officer', 'admin'],
  areaCounts: ['officer', 'admin'],
  setArea: ['officer', 'admin'],
  endArea: ['officer', 'admin'],
  previewMerge: ['officer', 'admin'],
  mergeAreas: ['officer', 'admin'],
  takeBackMerger: ['officer', 'admin'],
  setAccount: ['officer', 'admin'],
  endAccount: ['officer', 'admin'],
  devices: ['officer', 'admin'],
  revokeDevice: ['officer', 'admin'],
  // which commune a book is of is the administrator's to say
  communes: ['admin'],
  setCommune: ['officer', 'admin'],
}

async function ask(name: RouteName, headers: Record<string, string>): Promise<[number, string]> {
  const { method, path } = routes[name]
  const address = path.replace(':entity', 'child').replace(':id', childB)
  const body = method === 'POST' ? JSON.stringify(soundBodies[name] ?? {}) : undefined
  const response = await office.request(address, { method, headers, ...(body !== undefined && { body }) })
  return [response.status, await response.text()]
}

const reasonOf = (text: string) => problemSchema.safeParse(JSON.parse(text)).data?.reason

describe('every route', () => {
  for (const name of Object.keys(routes) as RouteName[]) {
    const may = users[name]
    if (may === 'everybody') continue
    test(`${name}: nobody without a token, nobody whose device was revoked, and of the others only whose it is`, async () => {
      const noToken = { 'content-type': 'application/json', 'so-tre-em-protocol': '1' }
      const [status, text] = await ask(name, noToken)
      expect([status, reasonOf(text)]).toEqual([401, 'not-enrolled'])

      const lost = await office.enrol(people.officer)
      await devices.admin.post('/api/v1/admin/device/revoke', { device: lost.enrolment.device })
      const [, gone] = await ask(name, lost.headers)
      expect(reasonOf(gone)).toBe('revoked')

      for (const role of roles) {
        const [answered, words] = await ask(name, devices[role].headers)
        expect(answered, `${role} ${words}`).toBeLessThan(500)
        if (may.includes(role)) expect([401, 403], `${role} ${words}`).not.toContain(answered)
        else expect([answered, reasonOf(words)], role).toEqual([403, 'not-permitted'])
        expect(words).not.toContain(foreignWord)
      }
    })
  }
})
