import { parentFields } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import { put, type Draft } from './draft.ts'

/**
 * S5: what else happens when a record has changed its place. Whoever could see it in the old area hears that it left;
 * a household or child takes its dependants along under new numbers, so that the new area receives them and the old
 * one lets go of them. The log keeps the one change; the numbers in between are the dependants'.
 */
export function follow(draft: Draft, before: StoredRecord | undefined, record: StoredRecord): void {
  if (!before) return
  depart(draft, before, record)
  if (before.area === record.area && before.household === record.household) return
  for (const dependant of dependantsOf(draft, record)) {
    if (dependant.area === record.area && dependant.household === record.household) continue
    draft.seq += 1
    const moved = { ...dependant, area: record.area, household: record.household, seq: draft.seq }
    put(draft, moved)
    depart(draft, dependant, moved)
  }
}

function depart(draft: Draft, before: StoredRecord, record: StoredRecord): void {
  const moved = before.area !== record.area
  if (!moved && record.sensitivity <= before.sensitivity) return
  draft.departures.push({
    area: before.area,
    seq: record.seq,
    entity: record.entity,
    id: record.id,
    sensitivity: before.sensitivity,
    became: record.sensitivity,
    moved,
  })
}

/** A household's are all that belong to it; a child's are what names it as its parent, its visits stay behind. */
function dependantsOf(draft: Draft, record: StoredRecord): StoredRecord[] {
  const all = [...draft.records.values()]
  if (record.entity === 'household') {
    return all.filter((other) => other.household === record.id && other.entity !== 'household')
  }
  if (record.entity === 'child') {
    return all.filter(
      (other) => parentFields[other.entity]?.entity === 'child' && other.fields['child'] === record.id,
    )
  }
  return []
}
