import type { Change } from '#model/change.ts'
import type { Entity } from '#model/entity.ts'
import { recordKey } from '#model/record.ts'
import type { OutboxCount, OutboxEntry, Receipt, RecordState } from './book.ts'

/** One change in memory that is unanswered or refused. */
export interface Entry extends OutboxEntry {
  key: string
  /** It rests on a record that only a refused change would have created; shown as `parent-missing`. */
  blocked: boolean
  /** As in `OutboxRow`. */
  report?: string | undefined
  isCalled?: boolean | undefined
}

/** The changes of this device that still matter to the screens, and what was last received of each record. */
export interface Outbox {
  add(change: Change, state: 'waiting' | 'refused', savedAt: number, more?: MoreOfEntry): void
  get(id: string): Entry | undefined
  all(): readonly Entry[]
  of(key: string): readonly Entry[]
  /** Whether anything is refused or rests on something refused. */
  hasRefused(): boolean
  /** Unanswered changes of a stream, in order of number. */
  unanswered(stream: 'work' | 'urgent'): Entry[]
  /** Takes an answered change out, or marks it refused. */
  answer(receipt: Receipt): void
  remove(id: string): void
  noteSent(key: string, number: number, at: number): void
  stateOf(entity: Entity, id: string): RecordState
  count(lastSent: number | undefined): OutboxCount
  clear(): void
}

interface MoreOfEntry {
  reason?: string | undefined
  field?: string | undefined
  report?: string | undefined
  isCalled?: boolean | undefined
}

export function createOutbox(): Outbox {
  const entries = new Map<string, Entry>()
  const byKey = new Map<string, Entry[]>()
  const sent = new Map<string, { number: number; at: number }>()

  function remove(id: string): void {
    const entry = entries.get(id)
    if (!entry) return
    entries.delete(id)
    const left = (byKey.get(entry.key) ?? []).filter((other) => other !== entry)
    if (left.length > 0) byKey.set(entry.key, left)
    else byKey.delete(entry.key)
  }

  return {
    add(change, state, savedAt, more) {
      const key = recordKey(change.entity as Entity, change.entityId)
      const entry: Entry = { change, key, state, savedAt, blocked: false, ...more }
      entries.set(change.id, entry)
      byKey.set(key, [...(byKey.get(key) ?? []), entry].sort(byNumber))
    },
    get: (id) => entries.get(id),
    all: () => [...entries.values()].sort(byNumber),
    of: (key) => byKey.get(key) ?? [],
    hasRefused: () => [...entries.values()].some((entry) => entry.state === 'refused' || entry.blocked),
    unanswered: (stream) =>
      [...entries.values()]
        .filter((entry) => entry.change.stream === stream && entry.state !== 'refused')
        .sort(byNumber),
    answer(receipt) {
      const entry = entries.get(receipt.id)
      if (!entry) return
      if (receipt.outcome === 'refused') {
        entry.state = 'refused'
        entry.reason = receipt.reason
        entry.field = receipt.field
      } else {
        remove(receipt.id)
      }
    },
    remove,
    noteSent(key, number, at) {
      if ((sent.get(key)?.number ?? 0) < number) sent.set(key, { number, at })
    },
    stateOf(entity, id) {
      const key = recordKey(entity, id)
      return newestState(byKey.get(key) ?? [], sent.get(key))
    },
    count: (lastSent) => countOf([...entries.values()], lastSent),
    clear() {
      entries.clear()
      byKey.clear()
      sent.clear()
    },
  }
}

/** Where a change stands for the person: what cannot be applied counts as refused. */
export function shownState(entry: Entry): OutboxEntry['state'] {
  return entry.blocked ? 'refused' : entry.state
}

/** The numbers of a stream tell the order; the phone's clock may have jumped. */
function byNumber({ change: left }: Entry, { change: right }: Entry): number {
  if (left.stream !== right.stream) return left.stream === 'urgent' ? -1 : 1
  return left.number - right.number
}

/** A refusal stands until a newer change has written the same fields again. */
function newestState(entries: readonly Entry[], sent: { at: number } | undefined): RecordState {
  for (const [index, entry] of entries.entries()) {
    if (shownState(entry) !== 'refused') continue
    const later = entries.slice(index + 1).filter((other) => shownState(other) !== 'refused')
    const fields = Object.keys(entry.change.fields)
    if (fields.every((field) => later.some((other) => field in other.change.fields))) continue
    return entry.blocked
      ? { state: 'refused', reason: 'parent-missing' }
      : { state: 'refused', reason: entry.reason ?? '', field: entry.field }
  }
  const newest = entries.findLast((entry) => shownState(entry) !== 'refused')
  if (newest) return { state: newest.state === 'sending' ? 'sending' : 'saved' }
  return sent ? { state: 'sent', at: sent.at } : { state: 'received' }
}

function countOf(entries: readonly Entry[], lastSent: number | undefined): OutboxCount {
  const count: OutboxCount = { waiting: 0, sending: 0, refused: 0, oldest: undefined, lastSent }
  for (const entry of entries) {
    count[shownState(entry)] += 1
    if (entry.state === 'refused') continue
    count.oldest = Math.min(count.oldest ?? entry.savedAt, entry.savedAt)
  }
  return count
}
