import { checkChange } from '#model/change.ts'
import type { Entity } from '#model/entity.ts'
import { isEqual, mergeChange } from '#model/merge.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import { put, type Draft } from './draft.ts'
import { follow } from './move.ts'
import { placeOf } from './place.ts'
import { serverChange } from './server-change.ts'

/** In whose name the server writes, and when (milliseconds since 1970). */
export interface Scribe {
  book: number
  at: number
  author: string
}

/**
 * Writes fields that differ, as one change of the log by device 0, which has seen everything; what hangs on a moved
 * record follows. Fields that are undefined stay as they are. Throws where the change is unsound: the server writes
 * only what it has looked at.
 */
export function lay(
  draft: Draft,
  { book, at, author }: Scribe,
  entity: Entity,
  id: string,
  wanted: Readonly<Record<string, unknown>>,
): StoredRecord {
  const before = draft.records.get(recordKey(entity, id))
  const fields = Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => value !== undefined && !(before && isEqual(before.fields[name], value)),
    ),
  )
  if (before && Object.keys(fields).length === 0) return before
  draft.seq += 1
  const { seq } = draft
  const change = { ...serverChange(book, seq, at, { entity, id, fields }), author, base: seq - 1 }
  const fault = checkChange(change, before === undefined)
  if (fault) throw new Error(`the server's own ${entity}: ${fault.reason} ${fault.field ?? ''}`)
  const merged = mergeChange(before, change, seq)
  const place = placeOf(draft, { ...merged.record, before })
  if (!place || merged.ignored) throw new Error(`the server's own ${entity}: no place`)
  const record: StoredRecord = { ...merged.record, ...place }
  put(draft, record)
  follow(draft, before, record)
  const sensitivity = Math.max(before?.sensitivity ?? 0, record.sensitivity)
  draft.log.push({ seq, change, at, sensitivity, opened: merged.opened })
  return record
}
