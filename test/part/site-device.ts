import type { EnrolAnswer } from '#protocol/enrol.ts'
import { createDevice, type TestDevice } from './device.ts'
import { codesOf, type Site } from './site.ts'

/** Every answer to the pulls of a new device, from the first page to the last. */
export async function everythingOf(device: TestDevice): Promise<unknown[]> {
  const pages: unknown[] = []
  let after: Record<string, number> = {}
  for (;;) {
    const page = await device.pull(after)
    pages.push(page)
    after = page.after
    if (page.remaining === 0) return pages
  }
}

/** A device of a role, by the first code that the site has printed for it. */
export async function enrolDevice(site: Site, role: string): Promise<TestDevice> {
  const code = codesOf(site, role).at(0) ?? ''
  site.output = site.output.replace(code, '(đã dùng)')
  const ask = (path: string, init?: RequestInit) => fetch(site.url + path, init)
  const body = JSON.stringify({ code })
  const headers = { 'content-type': 'application/json' }
  const response = await ask('/api/v1/enrol', { method: 'POST', body, headers })
  if (response.status !== 200) throw new Error(`${role}: ${response.status}`)
  return createDevice((await response.json()) as EnrolAnswer, ask, { now: 0 })
}

/** One more code for the officer, whose printed one is spent. */
export async function anotherCode(office: TestDevice): Promise<string> {
  const { account } = office.enrolment
  const response = await office.post('/api/v1/codes', { account })
  return ((await response.json()) as { code: string }).code
}
