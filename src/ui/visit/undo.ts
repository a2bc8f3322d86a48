import type { NewChange } from '#book/book.ts'
import { emptyOf } from '#model/empty.ts'
import { isEqual } from '#model/merge.ts'
import { recordKey } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { removed } from '#ui/visit/change.ts'

/** What a save did to one record: `was` is undefined where the save created it. */
interface Deed {
  change: NewChange
  was: Record<string, unknown> | undefined
  wrote: Record<string, unknown>
  wasTaken: boolean
}

/** Everything that one save did, as far as it is needed to take it back. */
export type Saved = readonly Deed[]

/** Why a record was taken away: it stood for seconds only, nobody needs to read it struck through. */
export const undone = 'undone'

/** Whether a save can be taken back: nothing rises from the dead, so none that took a record away. */
export function mayUndo(saved: Saved): boolean {
  return saved.length > 0 && saved.every(({ wasTaken }) => !wasTaken)
}

/** What a save is about to do; to be asked before it is written. */
export function aboutToSave(register: Register, changes: readonly NewChange[]): Saved {
  const deeds = new Map<string, Deed>()
  for (const change of changes) {
    const key = recordKey(change.entity, change.entityId)
    const known = deeds.get(key)
    const before = register.get(change.entity, change.entityId)?.fields as Record<string, unknown> | undefined
    const deed = known ?? { change, was: before && {}, wrote: {}, wasTaken: false }
    for (const [field, value] of Object.entries(change.fields)) {
      if (deed.was && !(field in deed.was)) deed.was[field] = before?.[field]
      deed.wrote[field] = value
    }
    deeds.set(key, { ...deed, wasTaken: deed.wasTaken || change.kind === 'remove/1' })
  }
  return [...deeds.values()]
}

/**
 * What takes a save back, by new changes: fields return to what they were unless somebody has written them since, then
 * what was created goes, dependants first. Nothing is erased.
 */
export function undoChanges(register: Register, saved: Saved): NewChange[] {
  const restored = saved.flatMap(({ change, was, wrote }): NewChange[] => {
    const now = register.get(change.entity, change.entityId)
    if (!was || !now || now.removed) return []
    const fields = Object.entries(was).flatMap(([field, value]) => {
      const before = value ?? emptyOf(change.entity, field)
      const isOurs = isEqual((now.fields as Record<string, unknown>)[field] ?? null, wrote[field] ?? null)
      return isOurs && before !== undefined ? [[field, before] as const] : []
    })
    if (fields.length === 0) return []
    const { entity, entityId } = change
    return [{ kind: 'set/1', entity, entityId, fields: Object.fromEntries(fields) }]
  })
  const gone = saved.flatMap(({ change, was }) => {
    const now = register.get(change.entity, change.entityId)
    return was || !now || now.removed ? [] : [removed(change.entity, change.entityId, undone)]
  })
  return [...restored, ...gone.reverse()]
}
