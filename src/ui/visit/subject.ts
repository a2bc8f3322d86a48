import type { Entity } from '#model/entity.ts'
import { confidentialEntities } from '#model/permission.ts'
import { isRecordOf, type StoredRecord } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { Route } from '#ui/route.ts'
import { arrivalWords } from '#ui/transfer/moving-words.ts'
import { childName } from '#ui/visit/child-words.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { codeWords, t } from '#ui/words/words.ts'

/** Whom a record is about, in words, and the page on which it stands. */
export interface Subject {
  name: string
  to: Route | undefined
}

/**
 * Finds whom a record is about. `fields` are those of the change, for a record that is not in the register because
 * the server refused it. What belongs to a confidential case has no name outside its own pages.
 */
export function subjectOf(
  register: Register,
  entity: string,
  id: string,
  fields: Readonly<Record<string, unknown>> = {},
): Subject {
  if (confidentialEntities.has(entity)) return { name: t('case.outbox'), to: undefined }
  const record: StoredRecord | undefined = register.get(entity as Entity, id)
  const own = { ...fields, ...record?.fields } as Record<string, unknown>
  const childId = entity === 'child' ? id : typeof own['child'] === 'string' ? own['child'] : undefined
  const child = childId === undefined ? undefined : register.get('child', childId)
  if (child) return { name: childName(child), to: { page: 'child', id: child.id } }
  const householdId =
    entity === 'household' ? id : typeof own['household'] === 'string' ? own['household'] : undefined
  const household = householdId === undefined ? undefined : register.get('household', householdId)
  if (household) return { name: householdLine(household), to: { page: 'household', id: household.id } }
  if (record && isRecordOf(record, 'arrival'))
    return { name: arrivalWords(record), to: { page: 'arrival', id } }
  const name = own['name']
  const written = typeof name === 'string' ? name : nameOf(name)
  return { name: written ?? codeWords('entity', entity), to: undefined }
}

function nameOf(name: unknown): string | undefined {
  return typeof name === 'object' && name !== null && 'full' in name && typeof name.full === 'string'
    ? name.full
    : undefined
}
