import { parentFields } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import { put, type Draft } from './draft.ts'
import { placeOf } from './place.ts'

/**
 * S5: what else happens when a record has changed its place. Whoever could see it in the old area hears that it left;
 * a household or child takes its dependants along under new numbers, so that the new area receives them and the old
 * one lets go of them. The log keeps the one change; the numbers in between are the dependants'.
 */
export function follow(draft: Draft, before: StoredRecord | undefined, record: StoredRecord): void {
  if (!before) return
  depart(draft, before, record)
  if (before.area === record.area && before.household === record.household) return
  const moved = [record]
  for (const parent of moved) {
    for (const dependant of dependantsOf(draft, parent)) {
      const place = placeOf(draft, dependant)
      if (!place || (place.area === dependant.area && place.household === dependant.household)) continue
      draft.seq += 1
      const next = { ...dependant, ...place, seq: draft.seq }
      put(draft, next)
      depart(draft, dependant, next)
      moved.push(next)
    }
  }
}

/** What hangs directly below a record, oldest first: in which order the database gave its rows decides no number. */
function dependantsOf(draft: Draft, record: StoredRecord): StoredRecord[] {
  const below = [...draft.records.values()].filter(({ entity, fields }) => {
    const parent = parentFields[entity]
    return parent?.entity === record.entity && fields[parent.field] === record.id
  })
  return below.sort((left, right) => left.seq - right.seq)
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
