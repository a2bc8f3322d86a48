import { checkChange } from './change.ts'
import type { Entity } from './entity.ts'

/** What stands for “never written” in a field: null, an empty list, an empty table; undefined where nothing does. */
export function emptyOf(entity: Entity, field: string): unknown {
  return [null, [], {}].find(
    (value) =>
      checkChange({ kind: 'set/1', entity, entityId: 'x', fields: { [field]: value } }, false) === undefined,
  )
}
