import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** How an import stands: whole, stopped before its last portion, or taken back. */
export type ImportState = 'whole' | 'stopped' | 'undone'

/** The counts of an import come with its last portion (`portion.ts`). */
export function importState({ fields }: RecordOf<'import'>): ImportState {
  if (fields.undone) return 'undone'
  return fields.rows === undefined ? 'stopped' : 'whole'
}

/** The imports of the book, the newest first by when they were read in, which is data only. */
export function importList(register: Register): RecordOf<'import'>[] {
  return [...register.all('import')]
    .filter(({ removed }) => !removed)
    .sort((left, right) => right.stamp[2] - left.stamp[2])
}
