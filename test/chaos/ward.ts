import type { Page } from 'playwright-core'
import { enrolAnswerSchema } from '#protocol/enrol.ts'
import { createDevice } from '../part/device.ts'
import { enrolledPhone, reopenPhone, type OpenPhone } from '../part/person.ts'
import { codesOf, startSite, type Site } from '../part/site.ts'
import { openLine, type Line } from './proxy.ts'

export type Fault = 'none' | 'cut' | 'tear' | 'full'

/** One collaborator's phone before one server, with the line between them. */
export interface Ward {
  page(): Page
  /** A fault begins: the line tears after so many bytes, or the disk is full; a cut comes later. */
  begin(fault: Fault, bytes: number): Promise<void>
  /** Tears every connection that is open now. */
  cut(): void
  killServer(): Promise<void>
  killBrowser(): Promise<void>
  /** Line and disk are well again, and whatever was killed is started. */
  mend(killed: { server: boolean; browser: boolean }): Promise<void>
  /** The heads of all households that the server holds, as an officer receives them. */
  heads(): Promise<string[]>
  torn(): number
  /** What the page reported as broken. */
  faults(): string[]
  close(): Promise<void>
}

export async function openWard(): Promise<Ward> {
  let site: Site = await startSite({ children: 60 })
  const ask = (path: string, init?: RequestInit) => fetch(`${site.url}${path}`, init)
  const entered = await ask('/api/v1/enrol', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: codesOf(site, 'officer')[0] }),
  })
  const enrolment = enrolAnswerSchema.parse(await entered.json())
  const line: Line = await openLine(site.port)
  const through = (): Site => ({ ...site, url: line.url })
  let phone: OpenPhone = await enrolledPhone(through(), 'collaborator')
  const faults: string[] = []
  const quota = async (quotaSize?: number) => {
    const session = await phone.context.newCDPSession(phone.page)
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: line.url,
      ...(quotaSize !== undefined && { quotaSize }),
    })
    await session.detach()
  }

  return {
    page: () => phone.page,
    async begin(fault, bytes) {
      if (fault === 'tear') line.tearAfter(bytes)
      if (fault === 'full') await quota(1000)
    },
    cut: () => line.cut(),
    killServer: () => site.kill(),
    async killBrowser() {
      faults.push(...phone.faults)
      await phone.kill()
    },
    async mend(killed) {
      line.tearAfter(undefined)
      if (killed.server) site = await startSite({ folder: site.folder, port: site.port })
      if (killed.browser) phone = await reopenPhone(through(), phone.profile)
      else await quota()
    },
    async heads() {
      const officer = createDevice(enrolment, ask, { now: Date.now() })
      const heads: string[] = []
      let after: Record<string, number> = {}
      for (;;) {
        const page = await officer.pull(after)
        for (const { entity, fields, removed } of page.records)
          if (entity === 'household' && !removed) heads.push(String(fields['head']))
        after = page.after
        if (page.remaining === 0) return heads
      }
    },
    torn: () => line.torn,
    faults: () => [...faults, ...phone.faults],
    async close() {
      await phone.close()
      await line.close()
      await site.stop()
    },
  }
}
