import { sensitiveCodes } from './circumstance.ts'
import type { Entity } from './entity.ts'
import type { StoredRecord } from './record.ts'

/** Where a record belongs: who may ever receive it follows from this alone (`design/sync.md` promise 9). */
export interface Placement {
  area: string
  household: string
  sensitivity: number
}

/** The area of what the whole commune may see: areas, colleagues, the commune itself. */
export const commonArea = ''

/** The area of what only the commune's office sees: assessments and entered figures. */
export const officeArea = 'office'

type Lookup = (entity: Entity, id: string) => Pick<StoredRecord, 'area' | 'household' | 'fields'> | undefined

/**
 * Derives area, household and sensitivity: a household's area is its own, everything else has its household's.
 * Undefined when the parent is not there (`parent-missing`). Pure, run by device and server alike.
 */
export function placementOf(
  entity: Entity,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  lookup: Lookup,
): Placement | undefined {
  switch (entity) {
    case 'household':
      return { area: String(fields['area']), household: id, sensitivity: 0 }
    case 'child':
    case 'visit':
    case 'lifeEvent':
    case 'injury':
    case 'houseCheck':
      return under(lookup('household', String(fields['household'])), 0)
    case 'circumstance':
      return under(
        lookup('child', String(fields['child'])),
        sensitiveCodes.has(String(fields['code'])) ? 1 : 0,
      )
    case 'support':
    case 'measurement':
    case 'participation':
    case 'dose':
      return under(lookup('child', String(fields['child'])), 0)
    case 'assessment':
    case 'figure':
    case 'import':
    case 'importPart':
    case 'dayOff':
    case 'childPair':
    case 'ministryCopy':
      return { area: officeArea, household: '', sensitivity: 0 }
    // It names every record below the child, the confidential ones too.
    case 'childMerge':
    case 'case':
    case 'intakeDecision':
    case 'caseForm':
    case 'caseStep':
    case 'caseApproval':
    case 'intake':
    case 'intakeReporter':
      return { area: officeArea, household: '', sensitivity: 1 }
    case 'task':
    case 'transfer':
      return { area: String(fields['area']), household: textOr(fields['household'], ''), sensitivity: 0 }
    case 'submission':
    case 'arrival':
      return { area: String(fields['area']), household: '', sensitivity: 0 }
    case 'batch':
      return { area: textOr(fields['area'], officeArea), household: '', sensitivity: 0 }
    case 'area':
    case 'account':
    case 'device':
    case 'commune':
      return { area: commonArea, household: '', sensitivity: 0 }
  }
}

function under(parent: Pick<StoredRecord, 'area' | 'household'> | undefined, sensitivity: number) {
  return parent && { area: parent.area, household: parent.household, sensitivity }
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}
