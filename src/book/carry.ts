import type { Change } from '#model/change.ts'
import { sealBox } from '#seal/box.ts'
import { carryProof } from '#seal/carry-proof.ts'
import { sha256 } from '#seal/digest.ts'
import type { SealingKey } from '#seal/sealing-key.ts'
import type { CarriedCopy, CarryMark } from './book.ts'
import { commit, mustBeOpen } from './commit.ts'
import { BookFailure } from './failure.ts'
import { metaRow } from './meta.ts'
import type { Shelf } from './shelf.ts'
import { createTouching, tell } from './touching.ts'

/**
 * The unanswered changes of this device as a file that only the server opens (`PROTOCOL.md` K1 to K3); undefined when
 * there are none. Reads memory alone, so that it works though the disk does not. Throws BookFailure `no-sealing-key`
 * where the server's key has never come.
 */
export async function carryChanges(shelf: Shelf): Promise<CarriedCopy | undefined> {
  await shelf.completed
  mustBeOpen(shelf)
  const { sealingKey, outbox, header, position } = shelf
  const entries = [...outbox.unanswered('urgent'), ...outbox.unanswered('work')]
  if (entries.length === 0) return undefined
  if (!sealingKey) throw new BookFailure('no-sealing-key')
  const mark = {
    at: shelf.device.now(),
    count: entries.length,
    until: Math.max(...entries.map(({ savedAt }) => savedAt)),
  }
  const { book, device } = header
  const parts = partsOf(entries.map(({ change }) => change))
  const secret = await sha256(shelf.token.split('.')[2] ?? '')
  const boxes = await Promise.all(
    parts.map((changes) => sealPart(sealingKey, { book, device, epoch: position.epoch, changes }, secret)),
  )
  const file = { form: 'so-tre-em-carry/1', book, device, key: sealingKey.id, boxes }
  return { bytes: new TextEncoder().encode(JSON.stringify(file)), mark }
}

/** Remembers that a file was handed on, and up to which change it reaches. Throws BookFailure. */
export async function noteCarried(shelf: Shelf, mark: CarryMark): Promise<void> {
  await shelf.arrivals(async () => {
    mustBeOpen(shelf)
    await commit(shelf.store, ['meta'], () => shelf.store.meta.put([metaRow('carried', mark)]))
    shelf.carried = mark
    tell(shelf, createTouching())
  })
}

/** A box is brought as one request, so it may hold what one push may, and only one stream. */
const mostChanges = 100
const mostLetters = 400_000

/** The changes as texts of JSON, one per box. */
function partsOf(changes: readonly Change[]): string[] {
  const parts: { stream: string; texts: string[]; length: number }[] = []
  for (const change of changes) {
    const text = JSON.stringify(change)
    const last = parts.at(-1)
    const isFull =
      !last ||
      last.stream !== change.stream ||
      last.texts.length === mostChanges ||
      last.length + text.length > mostLetters
    if (isFull) parts.push({ stream: change.stream, texts: [text], length: text.length })
    else {
      last.texts.push(text)
      last.length += text.length
    }
  }
  return parts.map(({ texts }) => `[${texts.join(',')}]`)
}

async function sealPart(
  key: SealingKey,
  content: Parameters<typeof carryProof>[1],
  secret: string,
): Promise<string> {
  const { book, device, epoch, changes } = content
  const proof = await carryProof(secret, content)
  return sealBox(key, { purpose: 'carry/1', book, device }, { epoch, changes, proof })
}
