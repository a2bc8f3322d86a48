import type { Role } from '#model/account.ts'
import type { Entity } from '#model/entity.ts'

/**
 * Who may do what, written down a second time from `design/product.md` 1 and `domain/book.md` 13.2, for the tests only.
 * An entity without a line here does not compile.
 *
 * `kept` says among whom a kind of record is known: everybody of the commune; the people of its area and the office;
 * the office alone; officer and leader alone.
 */
export const authority: Record<
  Entity,
  { kept: 'commune' | 'area' | 'office' | 'confidential'; writers: readonly Role[]; makers?: readonly Role[] }
> = {
  household: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  child: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  circumstance: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  support: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  visit: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  lifeEvent: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  injury: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  houseCheck: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  measurement: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  participation: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  dose: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  batch: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  task: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  submission: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  transfer: { kept: 'area', writers: ['collaborator', 'supervisor', 'officer'] },
  arrival: { kept: 'area', writers: [] },
  assessment: { kept: 'office', writers: ['officer'] },
  figure: { kept: 'office', writers: ['officer'] },
  import: { kept: 'office', writers: ['officer'] },
  importPart: { kept: 'office', writers: ['officer'] },
  childPair: { kept: 'office', writers: ['officer'] },
  ministryCopy: { kept: 'office', writers: ['officer'] },
  dayOff: { kept: 'office', writers: ['officer'] },
  childMerge: { kept: 'confidential', writers: ['officer'] },
  intake: { kept: 'confidential', writers: ['officer'], makers: ['collaborator', 'supervisor'] },
  intakeReporter: { kept: 'confidential', writers: ['officer'], makers: ['collaborator', 'supervisor'] },
  case: { kept: 'confidential', writers: ['officer'] },
  intakeDecision: { kept: 'confidential', writers: ['officer'] },
  caseForm: { kept: 'confidential', writers: ['officer'] },
  caseStep: { kept: 'confidential', writers: ['officer'] },
  caseApproval: { kept: 'confidential', writers: ['officer', 'leader'] },
  area: { kept: 'commune', writers: [] },
  account: { kept: 'commune', writers: [] },
  device: { kept: 'commune', writers: [] },
  commune: { kept: 'commune', writers: [] },
}

/** Roles that see the whole commune, and those that see confidential cases. */
const office: readonly Role[] = ['supervisor', 'officer', 'leader']
const caseReaders: readonly Role[] = ['officer', 'leader']

/** May this role, with these areas, know of a record of a kind that stands in an area? */
export function mayKnow(
  role: Role,
  areas: readonly string[],
  entity: Entity,
  area: string,
  isSensitive: boolean,
): boolean {
  const { kept } = authority[entity]
  if (kept === 'commune') return true
  if (kept === 'confidential' || isSensitive) return caseReaders.includes(role)
  if (office.includes(role)) return true
  return kept === 'area' && role === 'collaborator' && areas.includes(area)
}
