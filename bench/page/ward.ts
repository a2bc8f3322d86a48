import type { Book } from '#book/book.ts'
import { createBook } from '#book/open.ts'
import { createWard } from '#demo/ward.ts'
import { parentFields } from '#model/entity.ts'
import { placementOf, type Placement } from '#model/placement.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import { pullLimit } from '#protocol/version.ts'
import { device } from './device.ts'

export const pin = '927164'
export const today = '2026-11-22'

/** An officer's book with a synthetic ward of so many children, as a first sync would leave it, tidied. */
export async function fillBook(
  children: number,
): Promise<{ enrolment: string; records: number; ms: number }> {
  const account = crypto.randomUUID()
  const who = { book: 1, device: 1, account, name: 'Đo thử', role: 'officer', kind: 'training' } as const
  const made = await createBook(device, { ...who, token: 'none', epoch: 'bench' }, pin)
  if (!made.ok) throw new Error(made.reason)
  const { book } = made
  const records = storedRecords(children)
  const began = performance.now()
  await applyAll(book, records)
  const ms = performance.now() - began
  while (await book.tidy());
  await book.close()
  return { enrolment: book.header.enrolment, records: records.length, ms }
}

async function applyAll(book: Book, records: StoredRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += pullLimit) {
    const page = records.slice(from, from + pullLimit)
    const remaining = Math.max(0, records.length - from - pullLimit)
    const after = { book: page.at(-1)?.seq ?? 0 }
    await book.apply({ epoch: 'bench', records: page, departures: [], after, left: [], remaining })
  }
}

/** The ward's records as a server stores them, numbered in their order. */
function storedRecords(children: number): StoredRecord[] {
  const parents: ReadonlySet<string> = new Set(Object.values(parentFields).map(({ entity }) => entity))
  const places = new Map<string, Placement & { fields: Record<string, unknown> }>()
  const records: StoredRecord[] = []
  for (const { entity, id, fields } of createWard({ seed: 1, children, today })) {
    const place = placementOf(entity, id, fields, (parent, key) => places.get(recordKey(parent, key)))
    if (!place) throw new Error(`${entity} comes before its parent`)
    if (parents.has(entity)) places.set(recordKey(entity, id), { ...place, fields: {} })
    const seq = records.length + 1
    records.push({ entity, id, ...place, seq, stamp: [seq, 0, 0], fields })
  }
  return records
}
