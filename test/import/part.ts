import { mergeChange } from '#model/merge.ts'
import { placementOf } from '#model/placement.ts'
import { createRecordIndex, type RecordIndex } from '#model/record-index.ts'
import { entities } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { ListChange } from '#import/ledger.ts'
import type { ImportPlan, PlanOptions } from '#import/outcome.ts'
import { planAtOnce, type PlanInput } from '#import/plan.ts'
import { undoImport, type UndoPlan } from '#import/undo.ts'

/** Ids in order, shaped like UUIDs. */
export function idsFrom(start: number): () => string {
  let next = start
  return () => {
    next += 1
    return `00000000-0000-4000-8000-${String(next).padStart(12, '0')}`
  }
}

/** Options for a list of the ward's health station of this day; the import's id comes from its letter. */
export function optionsOf(
  given: Partial<Omit<PlanOptions, 'importId'>> & { today: string; importId?: 'a' | 'b' | 'c' },
): PlanOptions {
  const letter = given.importId ?? 'a'
  return {
    kind: 'update',
    from: 'Trạm y tế phường (giả lập)',
    on: given.today,
    digest: 'same',
    newId: idsFrom(letter.charCodeAt(0) * 1_000_000),
    taskText: ({ name, birth, from }) => `Tìm trẻ ${name}, sinh ${birth?.year ?? '?'} (${from})`,
    ...given,
    importId: `00000000-0000-4000-8000-00000000000${letter}`,
  }
}

/** The dry run in one go. */
export function planOf(input: PlanInput): ImportPlan {
  return planAtOnce(input)
}

/** A copy of a register with changes folded in, as a device does after recording them. */
export function applyChanges(register: Register, changes: readonly ListChange[], device = 1): RecordIndex {
  const index = createRecordIndex()
  let seq = 1
  for (const entity of entities) {
    for (const record of register.all(entity)) {
      index.put(record)
      seq = Math.max(seq, record.seq)
    }
  }
  for (const change of changes) {
    seq += 1
    const before = index.get(change.entity, change.entityId)
    const { record } = mergeChange(before, { ...change, device, phoneTime: 0, base: seq }, seq)
    const placed = placementOf(
      record.entity,
      record.id,
      record.fields,
      (entity, id) => index.get(entity, id) as StoredRecord,
    )
    if (!placed) throw new Error(`${change.entity} ${change.entityId} comes before its parent`)
    index.put({ ...record, ...placed })
  }
  return index
}

/** A copy of a register with a plan recorded. */
export function apply(register: Register, plan: Pick<ImportPlan, 'batches'>): RecordIndex {
  return applyChanges(register, plan.batches.flat())
}

/** The plan of undoing, in one go. */
export function undoOf(register: Register, importId: string, today: string): UndoPlan {
  const undoing = undoImport({ register, importId, today })
  let step = undoing.next()
  while (!step.done) step = undoing.next()
  return step.value
}
