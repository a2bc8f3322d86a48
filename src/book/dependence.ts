import type { Change } from '#model/change.ts'
import { parentFields, requiredFields, type Entity } from '#model/entity.ts'
import { recordKey } from '#model/record.ts'

/**
 * Which unanswered changes rest on a record that only a refused change would have created (`design/sync.md`
 * promise 1): changes to that record, and to records under it. A later change that creates the record after all
 * heals them. `onServer` tells whether the server's state of a record is on this device.
 */
export function dependentChanges(
  changes: readonly { change: Change; refused: boolean }[],
  onServer: (key: string) => boolean,
): Set<string> {
  const dependent = new Set<string>()
  const missing = new Set<string>()
  const created = new Set<string>()
  if (!changes.some(({ refused }) => refused)) return dependent
  for (const { change, refused } of changes) {
    const key = recordKey(change.entity as Entity, change.entityId)
    if (!refused && !restsOnMissing(change, key, missing)) {
      created.add(key)
      missing.delete(key)
      continue
    }
    if (!refused) dependent.add(change.id)
    if (!onServer(key) && !created.has(key)) missing.add(key)
  }
  return dependent
}

/** Whether a change holds all that a record needs to come into being. */
export function canCreate({ kind, entity, fields }: Change): boolean {
  return kind !== 'remove/1' && requiredFields[entity as Entity].every((field) => fields[field] !== undefined)
}

function restsOnMissing(change: Change, key: string, missing: ReadonlySet<string>): boolean {
  const parent = parentFields[change.entity as Entity]
  const parentId = parent && change.fields[parent.field]
  if (parent && typeof parentId === 'string' && missing.has(recordKey(parent.entity, parentId))) return true
  return missing.has(key) && !canCreate(change)
}
