import type { Change } from '#model/change.ts'
import type { Entity } from '#model/entity.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import { refold } from './fold.ts'
import { isListed, openList } from './list-page.ts'
import type { Manifest } from './meta.ts'
import { createPace, inBatches } from './pace.ts'
import { pagePlace } from './page.ts'
import { unlessBroken } from './sealer.ts'
import { searchTexts } from './search-text.ts'
import { keyOf, keyParts, type Shelf } from './shelf.ts'
import type { OutboxRow, OverlayRow, SealedRow, Store } from './store.ts'
import { sentReportOf } from './reports.ts'
import { createTouching, tell } from './touching.ts'

/** What was found while opening that memory does not keep afterwards. */
export interface Loading {
  manifest: Manifest | undefined
  /** List pages that were read; rows under the others are made known to the search page by page. */
  listed: Set<string>
  /** Rows that did not open. */
  broken: { pages: SealedRow[]; overlay: OverlayRow[] }
  /** Pages that the manifest names and the disk does not have. */
  missing: string[]
}

/** The rows that the first half of opening needs. */
export interface FirstRows {
  lists: SealedRow[]
  overlay: OverlayRow[]
  outbox: OutboxRow[]
}

/** Reads what the first half needs; sealed as it is, it can be read while the PIN is still being derived. */
export async function readFirstRows(store: Store): Promise<FirstRows> {
  const [lists, overlay, outbox] = await Promise.all([
    store.lists.all(),
    store.overlay.all(),
    store.outbox.all(),
  ])
  return { lists, overlay, outbox }
}

/**
 * The first half of opening: list pages, overlay and outbox. Afterwards lists and search are usable, though a record
 * may show only what lists show.
 */
export async function loadFirst(shelf: Shelf, loading: Loading, rows: FirstRows): Promise<void> {
  const pace = createPace(shelf)
  await inBatches(
    rows.lists,
    (row) => openListRow(shelf, loading, row),
    pace,
    (row, content) => {
      if (content !== undefined) loadList(shelf, loading, row, content)
    },
  )
  await inBatches(
    rows.overlay,
    (row) => openOverlayRow(shelf, row),
    pace,
    (row, content) => {
      if (content) loadOverlay(shelf, row, content)
      else loading.broken.overlay.push(row)
    },
  )
  const changes = rows.outbox.sort((left, right) => left.number - right.number)
  await inBatches(
    changes,
    (row) => openChange(shelf, row),
    pace,
    (row, change) => loadChange(shelf, row, change),
  )
  refold(shelf, new Map(), createTouching(), new Set(shelf.outbox.all().map(({ key }) => key)))
}

async function openListRow(
  shelf: Shelf,
  loading: Loading,
  row: SealedRow,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  shelf.lists.set(row.key, row.generation)
  // A list page is made from pages: when it does not open, the pages tell, and the next tidying writes it anew.
  if (loading.manifest && loading.manifest.lists[row.key] !== row.generation) return undefined
  return unlessBroken(shelf.sealer.openBytes('lists', row.key, row.generation, row.sealed))
}

function loadList(shelf: Shelf, loading: Loading, row: SealedRow, content: Uint8Array<ArrayBuffer>): void {
  const place = pagePlace(row.key)
  if (!isListed(place.entity)) return
  const { head, make } = openList(place, content)
  shelf.register.defer(place, head.ids, make)
  shelf.search.load(place.entity, head.ids, head.text)
  loading.listed.add(row.key)
}

interface OverlayContent {
  epoch: string
  record?: StoredRecord
  gone?: true
}

function openOverlayRow(shelf: Shelf, row: OverlayRow): Promise<OverlayContent | undefined> {
  const opening = shelf.sealer.open('overlay', row.key, row.generation, row.sealed)
  return unlessBroken(opening as Promise<OverlayContent>)
}

function loadOverlay(shelf: Shelf, row: OverlayRow, { epoch, record, gone }: OverlayContent): void {
  shelf.overlay.set(row.key, { generation: row.generation, gone: gone === true })
  const { entity, id } = keyParts(row.key)
  shelf.register.drop(entity, id)
  shelf.search.remove(id)
  if (!record) return
  shelf.register.put(record)
  if (epoch !== shelf.position.epoch) shelf.stale.add(row.key)
  if (isListed(entity) && !record.removed) shelf.search.add(entity, [id], searchTexts([record]))
}

async function openChange(shelf: Shelf, row: OutboxRow): Promise<Change | undefined> {
  if (row.state !== 'waiting' && row.state !== 'refused') return undefined
  return unlessBroken(shelf.sealer.open('outbox', row.id, 1, row.sealed) as Promise<Change>)
}

function loadChange(shelf: Shelf, row: OutboxRow, change: Change | undefined): void {
  if (row.receipt) shelf.answered.set(row.id, row.receipt.at)
  if (row.state === 'applied' || row.state === 'conflict') {
    const report = sentReportOf(row)
    if (report) shelf.sentReports.set(row.id, report)
    shelf.outbox.noteSent(recordKey(row.entity as Entity, row.entityId), row.number, row.receipt?.at ?? 0)
  }
  if (row.state !== 'waiting' && row.state !== 'refused') return
  // Neither dropped nor sent: it stays on disk, is counted, and what comes behind it waits (numbers have no gaps).
  if (!change || change.number !== row.number || change.stream !== row.stream) shelf.unreadable += 1
  else {
    const { state, savedAt, receipt, report, isCalled } = row
    shelf.outbox.add(change, state, savedAt, { ...receipt, report, isCalled })
  }
}

/** The last step of opening: nothing is partial any more, and the changes are folded over whole records. */
export function finishLoading(shelf: Shelf): void {
  // Their page did not open: they come again by the next pull, and until then must not be edited half.
  const lost = shelf.register.finish().map((record) => [keyOf(record), undefined] as const)
  const changed = [...shelf.outbox.all().map(({ key }) => key), ...shelf.server.keys()]
  refold(shelf, new Map(lost), createTouching(), changed)
  shelf.complete = true
  tell(shelf, createTouching(true))
}
