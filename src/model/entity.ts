import * as z from 'zod/mini'
import { accountFields, deviceFields } from './account.ts'
import { areaFields } from './area.ts'
import { arrivalFields } from './arrival.ts'
import { assessmentFields, figureFields } from './assessment.ts'
import { batchFields } from './batch.ts'
import {
  caseApprovalFields,
  caseFields,
  caseFormFields,
  caseStepFields,
  intakeDecisionFields,
} from './case.ts'
import { childMergeFields, childPairFields } from './child-merge.ts'
import { childFields } from './child.ts'
import { circumstanceFields } from './circumstance.ts'
import { communeFields } from './commune.ts'
import { houseCheckFields } from './house-check.ts'
import { dayOffFields } from './day-off.ts'
import { householdFields } from './household.ts'
import { importFields, importPartFields } from './import.ts'
import { intakeFields, intakeReporterFields } from './intake.ts'
import { injuryFields } from './injury.ts'
import { lifeEventFields } from './life-event.ts'
import { measurementFields } from './measurement.ts'
import { ministryCopyFields } from './ministry-copy.ts'
import { doseFields, participationFields } from './participation.ts'
import { submissionFields } from './submission.ts'
import { supportFields } from './support.ts'
import { taskFields } from './task.ts'
import { transferFields } from './transfer.ts'
import { visitFields } from './visit.ts'

/** Every kind of record, with the schema of each field; a field is the unit of the merge. Only ever added to. */
export const entityFields = {
  household: householdFields,
  child: childFields,
  circumstance: circumstanceFields,
  support: supportFields,
  visit: visitFields,
  lifeEvent: lifeEventFields,
  area: areaFields,
  account: accountFields,
  device: deviceFields,
  commune: communeFields,
  assessment: assessmentFields,
  figure: figureFields,
  measurement: measurementFields,
  participation: participationFields,
  dose: doseFields,
  batch: batchFields,
  task: taskFields,
  import: importFields,
  importPart: importPartFields,
  case: caseFields,
  intakeDecision: intakeDecisionFields,
  caseForm: caseFormFields,
  caseStep: caseStepFields,
  caseApproval: caseApprovalFields,
  intake: intakeFields,
  intakeReporter: intakeReporterFields,
  submission: submissionFields,
  injury: injuryFields,
  houseCheck: houseCheckFields,
  dayOff: dayOffFields,
  transfer: transferFields,
  arrival: arrivalFields,
  childMerge: childMergeFields,
  childPair: childPairFields,
  ministryCopy: ministryCopyFields,
} as const

export type Entity = keyof typeof entityFields

export const entities = Object.keys(entityFields) as Entity[]

type Values<Fields> = {
  [Name in keyof Fields]?: Fields[Name] extends z.core.SomeType ? z.infer<Fields[Name]> : never
}

/** The values of a record of an entity; every field may be absent, since a record grows change by change. */
export type FieldsOf<Name extends Entity> = Values<(typeof entityFields)[Name]>

/** Fields without which a record cannot be created. */
export const requiredFields: Record<Entity, readonly string[]> = {
  household: ['area'],
  child: ['household', 'name', 'birth', 'sex'],
  circumstance: ['child', 'code', 'period'],
  support: ['child', 'kind', 'period'],
  visit: ['household', 'on', 'source', 'outcome'],
  lifeEvent: ['household', 'kind', 'on'],
  area: ['name'],
  account: ['name', 'role'],
  device: ['account'],
  commune: ['name', 'kind'],
  assessment: ['rules', 'window'],
  figure: ['assessment', 'item'],
  measurement: ['child', 'on'],
  participation: ['child', 'on', 'kind', 'name'],
  dose: ['child', 'on', 'what'],
  batch: ['name', 'on', 'writes', 'children'],
  task: ['area', 'kind', 'text', 'on'],
  import: ['kind', 'from', 'on'],
  importPart: ['import', 'part', 'before'],
  transfer: ['area', 'household', 'target', 'on'],
  arrival: ['area', 'from', 'on', 'what'],
  childMerge: ['kept', 'lost', 'on', 'before'],
  childPair: ['first', 'second', 'on'],
  ministryCopy: ['child', 'on', 'by', 'facts'],
  case: ['kind', 'receivedAt'],
  intakeDecision: ['intake', 'outcome', 'on'],
  caseForm: ['case', 'form', 'on', 'answers'],
  caseStep: ['case', 'on', 'kind', 'done'],
  dayOff: ['on', 'name', 'works'],
  caseApproval: ['case', 'form', 'seen', 'outcome', 'on', 'signer'],
  intake: ['kind', 'source', 'receivedAt'],
  intakeReporter: ['intake'],
  submission: ['area', 'month', 'on', 'counts'],
  injury: ['household', 'on', 'type', 'place'],
  houseCheck: ['household', 'on', 'template', 'answers', 'result'],
}

/**
 * Critical fields (`design/sync.md` promise 6): a value written without having seen the other side's never
 * overwrites it, but opens a conflict that people resolve.
 */
export const criticalFields: Record<Entity, ReadonlySet<string>> = {
  household: new Set(['area', 'presence', 'registration', 'status']),
  child: new Set([
    'household',
    'name',
    'birth',
    'sex',
    'parents',
    'presence',
    'registration',
    'identifier',
    'status',
  ]),
  circumstance: new Set(['code', 'period']),
  support: new Set(),
  visit: new Set(),
  lifeEvent: new Set(),
  area: new Set(),
  account: new Set(),
  device: new Set(),
  commune: new Set(),
  assessment: new Set(),
  figure: new Set(),
  measurement: new Set(),
  participation: new Set(),
  dose: new Set(),
  batch: new Set(),
  task: new Set(),
  import: new Set(),
  importPart: new Set(),
  transfer: new Set(),
  arrival: new Set(),
  childMerge: new Set(),
  childPair: new Set(),
  ministryCopy: new Set(),
  case: new Set(['child', 'receivedAt', 'emergency', 'handedTo', 'closed']),
  intakeDecision: new Set(),
  caseForm: new Set(['answers']),
  caseStep: new Set(),
  caseApproval: new Set(['outcome']),
  intake: new Set(),
  intakeReporter: new Set(),
  submission: new Set(),
  injury: new Set(),
  houseCheck: new Set(),
  dayOff: new Set(),
}

/** The entity whose id a field holds, so that a missing parent is noticed. */
export const parentFields: Partial<Record<Entity, { field: string; entity: Entity }>> = {
  household: { field: 'area', entity: 'area' },
  child: { field: 'household', entity: 'household' },
  circumstance: { field: 'child', entity: 'child' },
  support: { field: 'child', entity: 'child' },
  visit: { field: 'household', entity: 'household' },
  lifeEvent: { field: 'household', entity: 'household' },
  figure: { field: 'assessment', entity: 'assessment' },
  measurement: { field: 'child', entity: 'child' },
  participation: { field: 'child', entity: 'child' },
  dose: { field: 'child', entity: 'child' },
  task: { field: 'area', entity: 'area' },
  importPart: { field: 'import', entity: 'import' },
  transfer: { field: 'household', entity: 'household' },
  arrival: { field: 'area', entity: 'area' },
  caseForm: { field: 'case', entity: 'case' },
  caseStep: { field: 'case', entity: 'case' },
  caseApproval: { field: 'case', entity: 'case' },
  intakeReporter: { field: 'intake', entity: 'intake' },
  submission: { field: 'area', entity: 'area' },
  injury: { field: 'household', entity: 'household' },
  houseCheck: { field: 'household', entity: 'household' },
}
