import { checkChange, sealedKind, type Change } from '#model/change.ts'
import { sealBox } from '#seal/box.ts'
import type { SealingKey } from '#seal/sealing-key.ts'
import type { NewReport, Reporting } from './book.ts'
import { commit, mustBe, mustBeOpen, rememberCounts } from './commit.ts'
import { BookFailure, ChangeUnsound } from './failure.ts'
import { metaRow } from './meta.ts'
import { highestCursor, type Counters, type Shelf } from './shelf.ts'
import type { OutboxRow } from './store.ts'
import { createTouching, tell } from './touching.ts'

/**
 * Writes a private report (`PROTOCOL.md` B2, B3): the boxes, the next urgent numbers and the end of the draft are ONE
 * transaction. From then on this device cannot read what it wrote. Throws ChangeUnsound or BookFailure; nothing is written
 * then.
 */
export async function reportChanges(
  shelf: Shelf,
  reports: readonly NewReport[],
  { draft, isCalled }: Reporting,
): Promise<void> {
  await shelf.completed
  await shelf.saves(async () => {
    mustBeOpen(shelf)
    const { store, sealingKey } = shelf
    if (!sealingKey) throw new BookFailure('no-sealing-key')
    for (const report of reports) {
      const flaw = checkChange({ kind: 'set/1', ...report }, true)
      if (flaw) throw new ChangeUnsound(flaw.reason, flaw.field)
    }
    const first = shelf.counters.urgent
    const at = shelf.device.now()
    const changes = await Promise.all(
      reports.map((report, index) => sealedChange(shelf, sealingKey, report, first + index, at)),
    )
    const report = changes[0]?.id
    const rows = await Promise.all(
      changes.map(async (change) => ({ ...(await rowOf(shelf, change)), report, isCalled })),
    )
    await commit(store, ['outbox', 'meta', 'drafts'], async () => {
      const [row] = await store.meta.get(['counters'])
      mustBe((row?.value as Counters | undefined)?.urgent === first)
      await store.outbox.add(rows)
      await store.meta.put([metaRow('counters', { ...shelf.counters, urgent: first + changes.length })])
      await store.drafts.remove([draft])
    })
    if (shelf.closed) return
    shelf.counters = { ...shelf.counters, urgent: first + changes.length }
    for (const change of changes) shelf.outbox.add(change, 'waiting', at, { report, isCalled })
    rememberCounts(shelf)
    tell(shelf, { ...createTouching(), keys: new Set(shelf.outbox.all().map(({ key }) => key)) })
  })
}

/** What travels: the entity is always that of a report, whatever the box holds of it. */
async function sealedChange(
  shelf: Shelf,
  key: SealingKey,
  { entity, entityId, fields }: NewReport,
  number: number,
  phoneTime: number,
): Promise<Change> {
  const { device, header } = shelf
  const id = device.newId()
  const stream = 'urgent'
  const place = {
    purpose: 'change/1',
    book: header.book,
    device: header.device,
    stream,
    number,
    change: id,
  } as const
  const box = await sealBox(key, place, { entity, fields })
  return {
    ...bareChange(shelf, { id, stream, number, entity: 'intake', entityId, savedAt: phoneTime }),
    fields: { key: key.id, box },
  }
}

/** A sealed change without its box, which is all that a device keeps of it after the receipt. */
export function bareChange(
  shelf: Shelf,
  row: Pick<OutboxRow, 'id' | 'stream' | 'number' | 'entity' | 'entityId' | 'savedAt'>,
): Change {
  const { id, stream, number, entity, entityId, savedAt } = row
  const { book, device, account } = shelf.header
  return {
    id,
    book,
    device,
    stream,
    number,
    author: account,
    phoneTime: savedAt,
    kind: sealedKind,
    entity,
    entityId,
    base: 0,
    cursor: highestCursor(shelf.position),
    fields: {},
  }
}

async function rowOf(shelf: Shelf, change: Change): Promise<OutboxRow> {
  const { id, stream, number, entity, entityId, phoneTime } = change
  const sealed = await shelf.sealer.seal('outbox', id, 1, JSON.stringify(change))
  return { id, stream, number, entity, entityId, state: 'waiting', savedAt: phoneTime, sealed }
}
