import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** One list of the overview with how far it is. */
export interface BatchLine {
  batch: RecordOf<'batch'>
  done: number
  all: number
}

/** Every list of the account, the newest day first. Ticks are counted in one pass over what lists write. */
export function batchLines(register: Register): BatchLine[] {
  const ticked = new Map<string, Set<string>>()
  for (const entity of ['support', 'participation', 'dose', 'measurement'] as const) {
    for (const { removed, fields } of register.all(entity)) {
      if (removed || !fields.batch || !fields.child) continue
      const children = ticked.get(fields.batch)
      if (children) children.add(fields.child)
      else ticked.set(fields.batch, new Set([fields.child]))
    }
  }
  return [...register.all('batch')]
    .filter((batch) => !batch.removed)
    .map((batch) => {
      const children = batch.fields.children ?? []
      const done = ticked.get(batch.id)
      return { batch, done: children.filter((child) => done?.has(child)).length, all: children.length }
    })
    .sort(
      (left, right) =>
        (right.batch.fields.on ?? '').localeCompare(left.batch.fields.on ?? '') ||
        right.batch.stamp[2] - left.batch.stamp[2],
    )
}
