import type { NewChange } from '#book/book.ts'
import type { ImportPlan } from '#import/outcome.ts'

/** What the record of an import says when all of it is on disk; an import that stopped on the way lacks it. */
const counted = ['rows', 'added', 'changed', 'unchanged', 'refused'] as const

/**
 * The batches of a plan as they are recorded, one transaction each. The counts of the import come with the last one:
 * a record without them is that of an import that was stopped.
 */
export function portionsOf({ batches }: Pick<ImportPlan, 'batches'>): NewChange[][] {
  const [first, ...others] = batches
  const [record, ...changes] = first ?? []
  if (!record || others.length === 0) return [...batches]
  const counts = Object.fromEntries(counted.map((field) => [field, record.fields[field]]))
  const begun = Object.fromEntries(Object.entries(record.fields).filter(([field]) => !(field in counts)))
  const middle = others.slice(0, -1)
  return [
    [{ ...record, fields: begun }, ...changes],
    ...middle,
    [...(others.at(-1) ?? []), { ...record, fields: counts }],
  ]
}

/** How many records of children, households, supports and tasks portions write. */
export function sizeOf(portions: readonly (readonly NewChange[])[]): number {
  let size = 0
  for (const portion of portions)
    for (const { entity } of portion) if (entity !== 'import' && entity !== 'importPart') size += 1
  return size
}
