import * as z from 'zod/mini'
import { accountFields, deviceFields } from './account.ts'
import { areaFields } from './area.ts'
import { assessmentFields, figureFields } from './assessment.ts'
import { childFields } from './child.ts'
import { circumstanceFields } from './circumstance.ts'
import { communeFields } from './commune.ts'
import { householdFields } from './household.ts'
import { lifeEventFields } from './life-event.ts'
import { supportFields } from './support.ts'
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
}
