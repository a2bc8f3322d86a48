import { openEnvelope } from '#vault/envelope.ts'
import { afterTry, noTries, secondsToWait } from '#vault/tries.ts'
import { commit } from './commit.ts'
import type { BookDevice } from './device.ts'
import { metaRow, readMeta, type MetaValues } from './meta.ts'
import type { Shelf } from './shelf.ts'
import type { Store } from './store.ts'

/** The data key, or why there is none; `wait` in seconds until the next try. */
export type Tried = { key: CryptoKey } | { reason: string; wait?: number }

/**
 * Tries a PIN; the try is counted before the slow derivation and forgotten when it was right, so unlocking and
 * confirming share one limit.
 */
export async function tryPin(
  device: BookDevice,
  database: string,
  store: Store,
  { envelope, tries }: Pick<MetaValues, 'envelope' | 'tries'>,
  pin: string,
): Promise<Tried> {
  const wait = secondsToWait(tries, device.now())
  if (wait > 0) return { reason: 'too-many-tries', wait }
  const counted = afterTry(tries, device.now())
  await commit(store, ['meta'], () => store.meta.put([metaRow('tries', counted)]))
  const unwrapped = await openEnvelope(device.crypto, device.deriver, database, pin, envelope)
  if (!unwrapped.ok) return { reason: unwrapped.reason, wait: secondsToWait(counted, device.now()) }
  await commit(store, ['meta'], () => store.meta.put([metaRow('tries', noTries)]))
  return { key: unwrapped.key }
}

/** Whether a PIN is the one of this open book; nothing but the count of tries changes. */
export async function confirmPin(
  shelf: Shelf,
  pin: string,
): Promise<{ ok: true } | { ok: false; reason: string; wait?: number | undefined }> {
  const { envelope, tries } = await readMeta(shelf.store)
  if (!envelope) return { ok: false, reason: 'store-corrupt' }
  const tried = await tryPin(
    shelf.device,
    shelf.database,
    shelf.store,
    { envelope, tries: tries ?? noTries },
    pin,
  )
  return 'key' in tried ? { ok: true } : { ok: false, ...tried }
}
