import type { Change } from '#model/change.ts'
import type { Entity } from '#model/entity.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import { refold } from './fold.ts'
import { isListed, listRecords, type ListContent } from './list-page.ts'
import { pagePlace } from './page.ts'
import { unlessBroken } from './sealer.ts'
import { keyOf, type Shelf } from './shelf.ts'
import type { OutboxRow, OverlayRow, SealedRow } from './store.ts'
import { createTouching, tell } from './touching.ts'
import type { Manifest } from './meta.ts'

/** What was found while opening that memory does not keep afterwards. */
export interface Loading {
  manifest: Manifest | undefined
  /** Records known only from their list page so far; each grows into the whole record. */
  partial: Set<StoredRecord>
  /** List pages that were read; rows under the others are made known to the search page by page. */
  listed: Set<string>
  /** Rows that did not open. */
  broken: { pages: SealedRow[]; overlay: OverlayRow[] }
  /** Pages that the manifest names and the disk does not have. */
  missing: string[]
}

/**
 * The first half of opening: list pages, overlay and outbox. Afterwards lists and search are usable, though a record
 * may show only what lists show.
 */
export async function loadLists(shelf: Shelf, loading: Loading): Promise<void> {
  const { store } = shelf
  const [lists, overlay, outbox] = await store.transaction('r', ['lists', 'overlay', 'outbox'], () =>
    Promise.all([store.lists.toArray(), store.overlay.toArray(), store.outbox.toArray()]),
  )
  const pace = createPace(shelf)
  for (const row of lists) {
    await loadList(shelf, loading, row)
    await pace()
  }
  for (const row of overlay) {
    await loadOverlay(shelf, loading, row)
    await pace()
  }
  for (const row of outbox.sort((left, right) => left.number - right.number)) await loadChange(shelf, row)
  refold(shelf, new Map(), createTouching(), new Set(shelf.outbox.all().map(({ key }) => key)))
}

/** A pause after every 12 ms of work on the main thread, so that it never holds up the person for long. */
export function createPace(shelf: Shelf): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < 12) return
    await shelf.device.pause()
    last = performance.now()
  }
}

async function loadList(shelf: Shelf, loading: Loading, row: SealedRow): Promise<void> {
  const isKnown = !loading.manifest || loading.manifest.lists[row.key] === row.generation
  shelf.lists.set(row.key, row.generation)
  const content = isKnown
    ? await unlessBroken(shelf.sealer.open('lists', row.key, row.generation, row.sealed))
    : undefined
  // A list page is made from pages: when it does not open, the pages tell, and the next tidying writes it anew.
  if (!content) return
  const place = pagePlace(row.key)
  const records = listRecords(place, content as ListContent)
  for (const record of records) {
    shelf.register.put(record)
    loading.partial.add(record)
  }
  if (isListed(place.entity)) shelf.search.add(place.entity, records, (content as ListContent).text)
  loading.listed.add(row.key)
}

async function loadOverlay(shelf: Shelf, loading: Loading, row: OverlayRow): Promise<void> {
  const content = (await unlessBroken(shelf.sealer.open('overlay', row.key, row.generation, row.sealed))) as
    | { epoch: string; record?: StoredRecord; gone?: true }
    | undefined
  if (!content) {
    loading.broken.overlay.push(row)
    return
  }
  shelf.overlay.set(row.key, { generation: row.generation, gone: content.gone === true })
  const [entity, id] = row.key.split('/') as [Entity, string]
  const before = shelf.register.get(entity, id)
  if (before) loading.partial.delete(before)
  if (!content.record) {
    shelf.register.drop(entity, id)
    shelf.search.remove(entity, id)
    return
  }
  shelf.register.put(content.record)
  if (content.epoch !== shelf.position.epoch) shelf.stale.add(row.key)
  if (isListed(entity)) shelf.search.add(entity, [content.record])
}

async function loadChange(shelf: Shelf, row: OutboxRow): Promise<void> {
  const key = recordKey(row.entity as Entity, row.entityId)
  if (row.receipt) shelf.answered.set(row.id, row.receipt.at)
  if (row.state === 'applied' || row.state === 'conflict') {
    shelf.outbox.noteSent(key, row.number, row.receipt?.at ?? 0)
    return
  }
  if (row.state === 'dismissed') return
  const change = (await unlessBroken(shelf.sealer.open('outbox', row.id, 1, row.sealed))) as
    | Change
    | undefined
  // Neither dropped nor sent: it stays on disk, is counted, and what comes behind it waits (numbers have no gaps).
  if (!change || change.number !== row.number || change.stream !== row.stream) {
    shelf.unreadable += 1
    return
  }
  shelf.outbox.add(change, row.state, row.savedAt, row.receipt)
}

/** The last step of opening: nothing is partial any more, and the changes are folded over whole records. */
export function finishLoading(shelf: Shelf, loading: Loading): void {
  // Their page did not open: they come again by the next pull, and until then must not be edited half.
  const lost = [...loading.partial].map(keyOf)
  loading.partial.clear()
  const changed = [...shelf.outbox.all().map(({ key }) => key), ...shelf.server.keys()]
  refold(shelf, new Map(lost.map((key) => [key, undefined])), createTouching(), changed)
  shelf.complete = true
  tell(shelf, createTouching(true))
}
