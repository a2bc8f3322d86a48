import { recordKey, type StoredRecord } from '#model/record.ts'
import { recordsOf } from '#model/record-table.ts'
import { writeArrivals } from './arrivals.ts'
import type { PulledPage } from './book.ts'
import { mustBeOpen } from './commit.ts'
import { enterEpoch } from './epoch.ts'
import { freshPages, type FreshPage } from './fresh-page.ts'
import { isNewer } from './newer.ts'
import { newSealingKey, sealingKeyRow } from './sealing-key.ts'
import { departed, isTooMuch, keptByChanges, leftBehind, neverSentAgain } from './removal.ts'
import { keyOf, type Leaving, type Position, type Shelf } from './shelf.ts'

/**
 * Writes one page of a pull: records, departures and cursors in one transaction (`PROTOCOL.md` L6). A page of another
 * epoch must be one that was asked for from 0: the book enters that epoch first (L7). Throws BookFailure, and then
 * nothing is written.
 */
export async function applyPage(shelf: Shelf, page: PulledPage): Promise<void> {
  await shelf.completed
  await shelf.arrivals(async () => {
    mustBeOpen(shelf)
    if (page.epoch !== shelf.position.epoch) await enterEpoch(shelf, page.epoch)
    const { fresh, known } = freshPages(shelf, page.tables ?? [])
    const records = new Map<string, StoredRecord>()
    const came = [...page.records, ...known.flatMap(recordsOf)]
    for (const record of came) {
      if (isNewer(shelf, record, records)) records.set(keyOf(record), record)
    }
    const position: Position = { epoch: page.epoch, after: { ...shelf.position.after, ...page.after } }
    const leaving = reconsidered(shelf, page.after, came, [...records.keys(), ...keysOf(fresh)])
    const removals = latest([
      ...stillHeld(shelf, leaving),
      ...departed(shelf, page.departures, records),
      ...leftBehind(shelf, page.left, position.after),
      ...(page.remaining === 0 ? neverSentAgain(shelf) : []),
    ])
    // What went from an area that is lost into one that is gained arrives in this very page: it stays.
    for (const key of records.keys()) removals.delete(key)
    let gone = new Set<string>()
    if (isTooMuch(shelf, removals.size)) {
      leaving.entries = [...new Set([...leaving.entries, ...page.left])]
      leaving.held = Object.fromEntries(latest([...Object.entries(leaving.held), ...removals]))
    } else {
      for (const entry of page.left) delete position.after[entry]
      leaving.entries = leaving.entries.filter((entry) => !page.left.includes(entry))
      gone = carryOut(shelf, removals, leaving)
    }
    const everything = fresh.length > 0 || records.size > 200
    const key = await newSealingKey(shelf.sealingKey, page.sealingKey)
    const row = key && (await sealingKeyRow(shelf.sealer, key))
    await writeArrivals(shelf, {
      records,
      fresh,
      gone,
      position,
      leaving,
      everything,
      also: async () => row && shelf.store.meta.put([row]),
      committed() {
        if (key) shelf.sealingKey = key
      },
    })
  })
}

/**
 * Carries out the removals that were held, once a person has confirmed them (`design/peers.md` L10). What has an
 * unanswered change still waits for its receipt.
 */
export async function confirmHeld(shelf: Shelf): Promise<void> {
  await shelf.completed
  await shelf.arrivals(async () => {
    mustBeOpen(shelf)
    const leaving: Leaving = { ...structuredClone(shelf.leaving), held: {}, entries: [] }
    const position: Position = { epoch: shelf.position.epoch, after: { ...shelf.position.after } }
    for (const entry of shelf.leaving.entries) delete position.after[entry]
    const gone = carryOut(shelf, new Map(Object.entries(shelf.leaving.held)), leaving)
    await writeArrivals(shelf, { records: new Map(), gone, position, leaving, everything: true })
  })
}

/**
 * What came anew is no longer leaving, nor what the server sends again as it was (an area that was lost is given back),
 * nor what had only been held because its entry was lost, which the server serves again. A record that departed besides
 * has the departure's number, which is above its own: it goes on leaving.
 */
function reconsidered(
  shelf: Shelf,
  after: PulledPage['after'],
  came: readonly StoredRecord[],
  fresh: readonly string[],
): Leaving {
  const { held, waiting, entries } = shelf.leaving
  const leaving: Leaving = { held: { ...held }, waiting: { ...waiting }, entries }
  const stay = (key: string, seq = Infinity) => {
    for (const list of [leaving.held, leaving.waiting]) if ((list[key] ?? Infinity) <= seq) delete list[key]
  }
  for (const key of fresh) stay(key)
  for (const record of came) stay(keyOf(record), record.seq)
  const back = entries.filter((entry) => entry in after)
  if (back.length > 0) {
    leaving.entries = entries.filter((entry) => !back.includes(entry))
    for (const [key, seq] of leftBehind(shelf, back, {}))
      if ((held[key] ?? 0) <= seq) delete leaving.held[key]
  }
  return leaving
}

/** What is left of a held removal once some of it has turned out to stay: it is judged anew. */
function stillHeld(shelf: Shelf, leaving: Leaving): [string, number][] {
  const held = Object.entries(leaving.held)
  return held.length < Object.keys(shelf.leaving.held).length ? held : []
}

/** The highest number of each key. */
function latest(entries: readonly (readonly [string, number])[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const [key, seq] of entries) found.set(key, Math.max(seq, found.get(key) ?? 0))
  return found
}

function keysOf(fresh: readonly FreshPage[]): string[] {
  return fresh.flatMap(({ table }) => table.ids.map((id) => recordKey(table.entity, id)))
}

/** What goes now is no longer held, or it would go a second time after it has come back. */
function carryOut(shelf: Shelf, removals: ReadonlyMap<string, number>, leaving: Leaving): Set<string> {
  const kept = keptByChanges(shelf)
  const gone = new Set<string>()
  for (const [key, seq] of removals) {
    delete leaving.held[key]
    if (kept.has(key)) leaving.waiting[key] = seq
    else gone.add(key)
  }
  return gone
}
