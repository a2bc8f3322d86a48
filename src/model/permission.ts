import type { Role } from './account.ts'
import type { Entity } from './entity.ts'

/** What a role receives: areas one by one, the whole commune, or no child at all; and the highest sensitivity. */
export interface Reach {
  scope: 'areas' | 'book' | 'none'
  sensitivity: number
  writes: ReadonlySet<Entity>
  /** What it may make once, in the urgent stream, and neither change nor (unless its reach says so) receive. */
  creates: ReadonlySet<Entity>
}

const family: readonly Entity[] = [
  'household',
  'child',
  'circumstance',
  'support',
  'visit',
  'lifeEvent',
  'injury',
  'houseCheck',
  'measurement',
  'participation',
  'dose',
  'batch',
  'task',
  'submission',
  'transfer',
  'arrival',
]
/** What the office keeps beside the book. */
const ledger: readonly Entity[] = [
  'assessment',
  'figure',
  'import',
  'importPart',
  'childMerge',
  'childPair',
  'ministryCopy',
  'dayOff',
]
/** Confidential cases: the officer's alone, but for the leader's word on a plan (`domain/book.md` 11). */
const confidential: readonly Entity[] = ['case', 'intakeDecision', 'caseForm', 'caseStep', 'caseApproval']
const reports: readonly Entity[] = ['intake', 'intakeReporter']

/** What nobody but officer and leader ever receives, whatever it says. */
export const confidentialEntities: ReadonlySet<string> = new Set([...confidential, ...reports])

const none: ReadonlySet<Entity> = new Set()

/**
 * The roles' reach (`design/product.md` 1). A collaborator receives nothing of sensitivity 1 and so nothing that
 * tells of it; an administrator receives no child's data.
 */
export const reachOf: Record<Role, Reach> = {
  collaborator: { scope: 'areas', sensitivity: 0, writes: new Set(family), creates: new Set(reports) },
  supervisor: { scope: 'book', sensitivity: 0, writes: new Set(family), creates: new Set(reports) },
  officer: {
    scope: 'book',
    sensitivity: 1,
    writes: new Set([...family, ...ledger, ...reports, ...confidential]),
    creates: none,
  },
  leader: { scope: 'book', sensitivity: 1, writes: new Set(['caseApproval']), creates: none },
  sector: { scope: 'none', sensitivity: 0, writes: none, creates: none },
  province: { scope: 'none', sensitivity: 0, writes: none, creates: none },
  admin: { scope: 'none', sensitivity: 0, writes: none, creates: none },
}

/**
 * Fields that only a role with the whole commune writes: the answer to what an area handed in, poverty out of the year's
 * decision (`domain/book.md` 6.2), the confirmation of a circumstance.
 */
export const officeFields: Partial<Record<Entity, ReadonlySet<string>>> = {
  submission: new Set(['answer']),
  household: new Set(['poverty']),
  circumstance: new Set(['confirmed']),
}

/** May this role hand out one-time codes? */
export function handsOutCodes(role: Role): boolean {
  return role === 'officer' || role === 'admin'
}

/** May this role keep areas, accounts, devices and hotlines of its commune? */
export function mayAdminister(role: Role): boolean {
  return role === 'officer' || role === 'admin'
}

/** May `by` make or change an account of this role? An officer keeps the collaborators', nobody else's. */
export function mayKeepAccount(by: Role, role: Role): boolean {
  return by === 'admin' || (by === 'officer' && role === 'collaborator')
}

/**
 * May `by` hand a code to an account of this role, or revoke its devices? An officer may for the whole commune's
 * office, but not for those above: a code for an administrator would make an administrator.
 */
export function mayKeepDevice(by: Role, role: Role): boolean {
  return by === 'admin' || (by === 'officer' && role !== 'admin' && role !== 'province')
}
