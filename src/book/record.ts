import { checkChange, type Change } from '#model/change.ts'
import { parentFields, type Entity } from '#model/entity.ts'
import { commonNumber } from '#model/epoch.ts'
import { recordKey } from '#model/record.ts'
import type { NewChange } from './book.ts'
import { commit, mustBe, mustBeOpen, rememberCounts } from './commit.ts'
import { ChangeUnsound } from './failure.ts'
import { refold } from './fold.ts'
import { metaRow } from './meta.ts'
import { highestCursor, serverRecord, type Counters, type Shelf } from './shelf.ts'
import type { OutboxRow } from './store.ts'
import { createTouching, tell } from './touching.ts'

/**
 * Writes changes in ONE transaction: sealed rows for the outbox and the next number (`design/sync.md` promise 1).
 * Resolves when they are on disk and folded. Throws ChangeUnsound for a change that the server would refuse by its
 * content, BookFailure when the store fails; nothing is written then.
 */
export async function recordChanges(shelf: Shelf, changes: readonly NewChange[]): Promise<Change[]> {
  await shelf.completed
  return shelf.saves(async () => {
    mustBeOpen(shelf)
    checkAll(shelf, changes)
    if (changes.length === 0) return []
    const numbered = changes.map((change, index) => changeOf(shelf, change, shelf.counters.work + index))
    const rows = await Promise.all(numbered.map((change) => rowOf(shelf, change)))
    const counters: Counters = { ...shelf.counters, work: shelf.counters.work + changes.length }
    const { store } = shelf
    await commit(store, ['outbox', 'meta'], async () => {
      const [row] = await store.meta.get(['counters'])
      const before = row?.value as Counters | undefined
      mustBe(before?.work === shelf.counters.work)
      await store.outbox.add(rows)
      await store.meta.put([metaRow('counters', counters)])
    })
    if (shelf.closed) return numbered
    shelf.counters = counters
    for (const change of numbered) shelf.outbox.add(change, 'waiting', change.phoneTime)
    const touching = createTouching()
    refold(
      shelf,
      new Map(),
      touching,
      numbered.map((change) => recordKey(change.entity as Entity, change.entityId)),
    )
    rememberCounts(shelf)
    tell(shelf, touching)
    return numbered
  })
}

/** Checks each change against the register and the changes before it; throws ChangeUnsound. */
function checkAll(shelf: Shelf, changes: readonly NewChange[]): void {
  const created = new Set<string>()
  for (const change of changes) {
    const key = recordKey(change.entity, change.entityId)
    const live = shelf.register.get(change.entity, change.entityId)
    if (live?.removed) throw new ChangeUnsound('removed')
    const isNew = !live && !created.has(key)
    const flaw = checkChange(change, isNew)
    if (flaw) throw new ChangeUnsound(flaw.reason, flaw.field)
    if (isNew && change.kind === 'remove/1') throw new ChangeUnsound('removed')
    const parent = parentFields[change.entity]
    const parentId = parent && change.fields[parent.field]
    // Areas are the server's to check: they are written by the office and may still be on their way to this device.
    if (parent && parent.entity !== 'area' && typeof parentId === 'string') {
      const there = shelf.register.get(parent.entity, parentId)
      if (!created.has(recordKey(parent.entity, parentId)) && (!there || there.removed))
        throw new ChangeUnsound('parent-missing', parent.field)
    }
    created.add(key)
  }
}

/**
 * `base` is the number of the record as pulled; of one from before a restored backup, at most the last number that has
 * kept its meaning.
 */
function changeOf(shelf: Shelf, change: NewChange, number: number): Change {
  const key = recordKey(change.entity, change.entityId)
  const { device, header } = shelf
  const seq = serverRecord(shelf, key)?.seq ?? 0
  return {
    id: device.newId(),
    book: header.book,
    device: header.device,
    stream: 'work',
    number,
    author: header.account,
    phoneTime: device.now(),
    kind: change.kind,
    entity: change.entity,
    entityId: change.entityId,
    base: shelf.stale.has(key) ? Math.min(seq, commonNumber(shelf.position.epoch)) : seq,
    cursor: highestCursor(shelf.position),
    // By way of JSON, so that memory holds what will be read back, and no object of a form.
    fields: JSON.parse(JSON.stringify(change.fields)) as Record<string, unknown>,
  }
}

async function rowOf(shelf: Shelf, change: Change): Promise<OutboxRow> {
  const { id, stream, number, entity, entityId, phoneTime } = change
  const sealed = await shelf.sealer.seal('outbox', id, 1, JSON.stringify(change))
  return { id, stream, number, entity, entityId, state: 'waiting', savedAt: phoneTime, sealed }
}
