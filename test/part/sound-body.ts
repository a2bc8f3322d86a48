import type { RouteName } from '#server/route.ts'
import { areaA, areaB, people, uuid } from './office.ts'

/** A sound request per route that changes nothing that others need. */
export const soundBodies: Partial<Record<RouteName, unknown>> = {
  codes: { account: people.collaboratorB },
  pull: { epoch: '', after: {} },
  digest: { epoch: 'epoch-1', after: {}, entries: {} },
  dayCodes: { accounts: [people.collaboratorB], day: '2026-11-25' },
  setArea: { id: areaA, number: 1 },
  endArea: { id: uuid(999) },
  previewMerge: { from: areaA, into: areaB },
  mergeAreas: { from: uuid(998), into: areaB, takeAlong: false },
  takeBackMerger: { area: uuid(998) },
  setAccount: { id: people.collaboratorB, phone: null },
  endAccount: { id: uuid(997) },
  revokeDevice: { device: 9999 },
  setCommune: { calendar: null },
}
