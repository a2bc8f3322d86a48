import { commonArea } from '#model/placement.ts'
import type { Book } from './book.ts'
import { enrolmentsOf, type BookDevice } from './device.ts'
import { failureOf } from './failure.ts'
import { labelOf } from './label.ts'
import { finishLoading, loadFirst, type FirstRows, type Loading } from './load.ts'
import { loadPages, pageKeys } from './load-pages.ts'
import type { Manifest, MetaValues, SealedHeader } from './meta.ts'
import { createOpenBook } from './open-book.ts'
import { createOutbox } from './outbox.ts'
import { createQueue } from './queue.ts'
import { createPartialRegister } from './partial-register.ts'
import { createSearch } from './search.ts'
import { pagePlace } from './page.ts'
import { listKeyOf } from './page-writing.ts'
import { unlessBroken, type Sealer } from './sealer.ts'
import { readSealingKey } from './sealing-key.ts'
import { setAside } from './set-aside.ts'
import type { Shelf } from './shelf.ts'
import type { Store } from './store.ts'

/** What opening has found out before the book starts. */
export interface Start {
  database: string
  store: Store
  sealer: Sealer
  sealed: SealedHeader
  values: MetaValues
  rows: FirstRows
  release: () => void
}

/**
 * The open book of an unlocked store: returns when lists and search are usable, goes on loading behind. A store that
 * fails meanwhile, or is taken away, closes the book and tells the device.
 */
export async function startBook(device: BookDevice, start: Start): Promise<Book> {
  const { database, store, sealer, values, release } = start
  const { header, token } = start.sealed
  const manifest = await readManifest(sealer, values)
  const shelf: Shelf = {
    device,
    database,
    store,
    sealer,
    header,
    token,
    register: createPartialRegister(),
    search: createSearch(),
    outbox: createOutbox(),
    server: new Map(),
    stale: new Set(),
    overlay: new Map(),
    pages: new Map(),
    lists: new Map(),
    position: values.position,
    counters: values.counters,
    lastSent: values.lastSent,
    carried: values.carried,
    answered: new Map(),
    sentReports: new Map(),
    sealingKey: await readSealingKey(sealer, values.sealingKey),
    leaving: values.leaving,
    agreement: values.agreement,
    revokedAt: values.revokedAt,
    use: values.use ?? [],
    manifestGeneration: values.manifest?.generation ?? 0,
    unreadable: 0,
    complete: false,
    completed: Promise.resolve(),
    closed: false,
    saves: createQueue(),
    arrivals: createQueue(),
    listeners: new Set(),
  }
  const loading: Loading = {
    manifest,
    listed: new Set(),
    broken: { pages: [], overlay: [] },
    missing: [],
  }
  const keys = pageKeys(shelf, loading)
  await loadFirst(shelf, loading, start.rows)
  const first = (page: string) => isCommon(page) || isUnlisted(loading, page)
  await loadPages(shelf, loading, (await keys).filter(first), false)
  shelf.completed = load(shelf, loading, await keys, values.manifest !== undefined && !manifest)
  const book = createOpenBook(shelf, release)
  const end = async (kind: 'store-blocked' | 'store-corrupt' | 'store-vanished') => {
    if (shelf.closed) return
    await book.close()
    device.onTrouble?.(kind)
  }
  shelf.completed.then(
    () => readySearch(shelf),
    () => end('store-corrupt'),
  )
  store.onEnd((kind) => void end(kind))
  return book
}

/** Areas, colleagues and the commune are few and stand in every list, so their pages come with the first half. */
function isCommon(page: string): boolean {
  return pagePlace(page).area === commonArea
}

/** After a first sync that was closed before its list pages were made, the pages themselves have to come first. */
function isUnlisted({ listed }: Loading, page: string): boolean {
  const list = listKeyOf(page)
  return list !== undefined && !listed.has(list)
}

async function load(
  shelf: Shelf,
  loading: Loading,
  keys: readonly string[],
  manifestBroken: boolean,
): Promise<void> {
  try {
    // What can already be seen is painted first.
    await shelf.device.pause()
    await loadPages(shelf, loading, keys, true)
    if (shelf.closed) return
    await setAside(shelf, loading, manifestBroken)
    if (shelf.closed) return
    finishLoading(shelf)
    await relabel(shelf)
  } catch (error) {
    if (!shelf.closed) throw failureOf(error)
  }
}

/** Readies the search for exact accents, a piece at a time, once everything is there. */
async function readySearch(shelf: Shelf): Promise<void> {
  while (!shelf.closed && shelf.search.prepare((entity, id) => shelf.register.get(entity, id))) {
    await shelf.device.pause()
  }
}

/** Keeps the chooser's label level with the areas of the account. */
async function relabel(shelf: Shelf): Promise<void> {
  const label = labelOf(shelf)
  if (label === '') return
  await enrolmentsOf(shelf.device).relabel(shelf.header.enrolment, label)
}

async function readManifest(sealer: Sealer, { manifest }: MetaValues): Promise<Manifest | undefined> {
  if (!manifest) return undefined
  const { generation, sealed } = manifest
  return (await unlessBroken(sealer.open('meta', 'manifest', generation, sealed))) as Manifest | undefined
}
