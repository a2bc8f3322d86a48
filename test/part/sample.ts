import type { Entity } from '#model/entity.ts'
import type { SeedRecord } from '#model/seed.ts'
import { areaA, areaB, child, childA, childB, householdA, householdB, smallCommune, uuid } from './office.ts'

/** Where a record of the sample stands, and which ids are there to hang it below. */
export interface Site {
  area: string
  household: string
  child: string
  /** Every id made here is this number and the entity's place in the list. */
  first: number
}

/** The two areas of the small commune: what is there, and a second range for what is newly made. */
export const sites = {
  a: { area: areaA, household: householdA, child: childA, first: 10_000 },
  b: { area: areaB, household: householdB, child: childB, first: 20_000 },
} as const satisfies Record<string, Site>

const on = '2026-11-02'
const moving = { whole: true, children: [] }

/**
 * One record of every kind that people write, as it may stand at a site. An entity without a line here does not
 * compile: whoever adds one says what the authorisation matrix shall try.
 */
export const sampleFields: Record<Entity, ((site: Site) => Record<string, unknown>) | 'server'> = {
  household: ({ area }) => ({ area }),
  child: ({ household }) => ({ household, ...child }),
  circumstance: (site) => ({ child: site.child, code: '01', period: { from: on } }),
  support: (site) => ({ child: site.child, kind: 'gift', period: { from: on } }),
  visit: ({ household }) => ({ household, on, source: 'door', outcome: 'unchanged' }),
  lifeEvent: ({ household }) => ({ household, kind: 'recorded', on }),
  injury: ({ household }) => ({ household, on, type: '01', place: 'home' }),
  houseCheck: ({ household }) => ({ household, on, template: 'x', answers: {}, result: 'unscored' }),
  measurement: (site) => ({ child: site.child, on }),
  participation: (site) => ({ child: site.child, on, kind: 'event', name: 'Trung thu' }),
  dose: (site) => ({ child: site.child, on, what: 'vitaminA' }),
  batch: ({ area }) => ({ area, name: 'Đợt', on, writes: 'dose', children: [] }),
  task: ({ area }) => ({ area, kind: 'visit', text: 'Ghé thăm hộ này', on }),
  submission: ({ area }) => ({ area, month: '2026-10', on, counts: {} }),
  transfer: ({ area, household }) => ({
    area,
    household,
    target: area === areaA ? areaB : areaA,
    on,
  }),
  arrival: ({ area }) => ({ area, from: area === areaA ? areaB : areaA, on, what: moving }),
  assessment: () => ({ rules: 'qd-06-2019', window: { from: '2026-01-01', to: on } }),
  figure: ({ first }) => ({ assessment: idOf('assessment', first), item: '1.1' }),
  import: () => ({ kind: 'new', from: 'Trường', on }),
  importPart: ({ first }) => ({ import: idOf('import', first), part: 0, before: [] }),
  childMerge: () => ({ kept: childA, lost: childB, on, before: [] }),
  childPair: () => ({ first: childA, second: childB, on }),
  ministryCopy: () => ({ child: childA, on, by: childB, facts: [] }),
  dayOff: () => ({ on, name: 'Nghỉ bù', works: false }),
  intake: () => ({ kind: 'abused', source: 'told', receivedAt: 1, urgent: true }),
  intakeReporter: ({ first }) => ({ intake: idOf('intake', first) }),
  case: () => ({ kind: 'abused', receivedAt: 1 }),
  intakeDecision: ({ first }) => ({ intake: idOf('intake', first), outcome: 'setAside', on }),
  caseForm: ({ first }) => ({ case: idOf('case', first), form: '02', on, answers: {} }),
  caseStep: ({ first }) => ({ case: idOf('case', first), on, kind: 'visit', done: 'x' }),
  caseApproval: ({ first }) => ({
    case: idOf('case', first),
    form: idOf('caseForm', first),
    seen: { device: 1, at: 1 },
    outcome: 'approved',
    on,
    signer: 'Lãnh đạo',
  }),
  area: 'server',
  account: 'server',
  device: 'server',
  commune: 'server',
}

/** The entities that people write, parents before what hangs below them. */
export const written = (Object.keys(sampleFields) as Entity[]).filter(
  (entity) => sampleFields[entity] !== 'server',
)

/** The id of the sample's record of a kind at a site. */
export function idOf(entity: Entity, first: number): string {
  if (entity === 'household' || entity === 'child') {
    const own = { 10_000: [householdA, childA], 20_000: [householdB, childB] }[first]
    if (own) return own[entity === 'household' ? 0 : 1] as string
  }
  return uuid(first + (Object.keys(sampleFields) as Entity[]).indexOf(entity))
}

/** Its fields at a site; an entity that only the server writes has none. */
export function fieldsOf(entity: Entity, site: Site): Record<string, unknown> {
  const make = sampleFields[entity]
  return make === 'server' ? {} : make(site)
}

/** The small commune with one record of every kind in both areas. */
export function* sampleCommune(): Generator<SeedRecord> {
  yield* smallCommune()
  for (const site of Object.values(sites)) {
    for (const entity of written) {
      if (entity === 'household' || entity === 'child') continue
      yield { entity, id: idOf(entity, site.first), fields: fieldsOf(entity, site) }
    }
    const fields = { child: site.child, code: '11', period: { from: on } }
    yield { entity: 'circumstance', id: uuid(site.first + 900), fields }
  }
}
