import type { FieldsOf } from '#model/entity.ts'
import type { Entry, ListChange } from './ledger.ts'

/**
 * So many records are written in one transaction: few enough that checking and folding them does not hold up a slow
 * page for the fifth of a second in which a tap must be answered.
 */
const mostEntries = 40
/** A part travels in one change, which must stay well below what a push may carry (`protocol/version.ts`). */
const mostLetters = 200_000

/**
 * The changes of an import in batches, each to be written in one transaction: first the part that says what stood
 * before, then the changes. The record of the import itself comes first of all, so that whatever was written when
 * the battery died can be undone.
 */
export function batchesOf(
  importId: string,
  fields: FieldsOf<'import'>,
  entries: readonly Entry[],
  newId: () => string,
): ListChange[][] {
  const batches = cut(entries).map((part, index) => [
    partChange(importId, index, part, newId()),
    ...part.map(({ entity, id, fields: wrote }) => set(entity, id, wrote)),
  ])
  const [first, ...others] = batches
  return first ? [[set('import', importId, { ...fields }), ...first], ...others] : []
}

function partChange(importId: string, part: number, entries: readonly Entry[], id: string): ListChange {
  const before = entries.map(({ entity, id: record, created, before: fields }) => ({
    entity,
    id: record,
    created,
    fields,
  }))
  return set('importPart', id, { import: importId, part, before })
}

function set(entity: ListChange['entity'], entityId: string, fields: Record<string, unknown>): ListChange {
  return { kind: 'set/1', entity, entityId, fields }
}

function cut(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = []
  let letters = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const size = JSON.stringify(entry.before).length + 100
    const part = parts.at(-1)
    if (!part || part.length >= mostEntries || letters + size > mostLetters) {
      parts.push([entry])
      letters = size
    } else {
      part.push(entry)
      letters += size
    }
  }
  return parts
}
