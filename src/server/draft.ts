import { recordKey, type StoredRecord } from '#model/record.ts'
import type { Decided } from './state.ts'

/** The book while a push is being decided: the same maps and lists throughout, written to change by change. */
export type Draft = Decided & { records: Map<string, StoredRecord>; touched: Set<string> }

/** Lays a record into the draft, to be written when the push is done. */
export function put(draft: Draft, record: StoredRecord): void {
  const key = recordKey(record.entity, record.id)
  draft.records.set(key, record)
  draft.touched.add(key)
}
