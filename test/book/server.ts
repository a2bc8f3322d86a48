import type { PulledPage, Receipt } from '#book/book.ts'
import { covers } from '#book/removal.ts'
import { checkChange, type Change } from '#model/change.ts'
import { entities, parentFields, type Entity } from '#model/entity.ts'
import { mergeChange } from '#model/merge.ts'
import { placementOf } from '#model/placement.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import { recordTable, tableSize } from '#model/record-table.ts'
import { child, household, newChild, newHousehold } from './family.ts'

type Departure = PulledPage['departures'][number]

/** A server in a few lines: one log, the one merge, receipts by id. What it says is what a book must end up with. */
export interface ModelServer {
  records: Map<string, StoredRecord>
  /** Scope entries of the device that asks. */
  entries: string[]
  epoch: string
  /** Refuses a change before anything else is looked at. */
  refuses: (change: Change) => string | undefined
  push(changes: readonly Change[]): Receipt[]
  /** Receipts for sealed changes; what is in the boxes is nobody's who asks here. */
  pushSealed(changes: readonly Change[]): Receipt[]
  pull(position: { epoch: string; after: Record<string, number> }, limit?: number): PulledPage
  /** A change of some other device, as having seen everything. */
  write(entity: Entity, id: string, fields: Record<string, unknown>, device?: number): StoredRecord
  /** What the device that asks should see, by key. */
  visible(): Map<string, StoredRecord>
  head(): number
}

export function createServer(entries: string[] = ['book']): ModelServer {
  const records = new Map<string, StoredRecord>()
  const departures: Departure[] = []
  const receipts = new Map<string, Receipt>()
  let head = 0
  let written = 0

  const lookup = (entity: Entity, id: string) => records.get(recordKey(entity, id))
  const isSeen = (record: StoredRecord) => server.entries.some((entry) => covers(entry, record.area))

  function decide(change: Change): Omit<Receipt, 'id' | 'number' | 'at' | 'hash'> {
    const refusal = server.refuses(change) ?? flaw(change)
    if (refusal !== undefined) return { outcome: 'refused', reason: refusal }
    head += 1
    const key = recordKey(change.entity as Entity, change.entityId)
    const before = records.get(key)
    const { record, opened } = mergeChange(before, change, head)
    const place = placementOf(record.entity, record.id, record.fields, lookup)
    const after = { ...record, ...place }
    records.set(key, after)
    if (before && before.area !== after.area) moveAlong(before, after)
    const outcome = opened.length > 0 ? 'conflict' : 'applied'
    return { outcome, seq: head, ...(isSeen(after) ? { record: after } : {}) }
  }

  function flaw(change: Change): string | undefined {
    const before = lookup(change.entity as Entity, change.entityId)
    if (before?.removed) return 'removed'
    const found = checkChange(change, !before)
    if (found) return found.reason
    const parent = parentFields[change.entity as Entity]
    const id =
      parent && (change.fields[parent.field] ?? before?.fields[parent.field as keyof typeof before.fields])
    return parent && parent.entity !== 'area' && !lookup(parent.entity, String(id))
      ? 'parent-missing'
      : undefined
  }

  /** A household that moves takes its dependants along, with new numbers, and leaves departures behind. */
  function moveAlong(before: StoredRecord, after: StoredRecord): void {
    departures.push({ entry: `area:${before.area}`, seq: after.seq, entity: after.entity, id: after.id })
    for (const entity of entities) {
      for (const record of records.values()) {
        if (record.entity !== entity || record.household !== after.household || record.id === after.id)
          continue
        head += 1
        departures.push({ entry: `area:${record.area}`, seq: head, entity, id: record.id })
        records.set(recordKey(entity, record.id), { ...record, area: after.area, seq: head })
      }
    }
  }

  const server: ModelServer = {
    records,
    entries,
    epoch: 'e1',
    refuses: () => undefined,
    push(changes) {
      return changes.map((change) => {
        const known = receipts.get(change.id)
        if (known) return known
        const { id, number } = change
        const receipt = { id, number, at: 1_800_000_000_000 + number, hash: `h${number}`, ...decide(change) }
        receipts.set(id, receipt)
        return receipt
      })
    },
    pushSealed(changes) {
      return changes.map((change) => {
        const { id, number } = change
        const reason = server.refuses(change)
        const outcome = reason === undefined ? 'applied' : 'refused'
        if (reason === undefined) head += 1
        return { id, number, at: 1_800_000_000_000 + number, hash: `h${number}`, outcome, seq: head, reason }
      })
    },
    pull(position, limit = 1000) {
      const cursor = Math.min(...server.entries.map((entry) => position.after[entry] ?? 0))
      const isDue = (entry: string, seq: number) =>
        server.entries.includes(entry) && seq > (position.after[entry] ?? 0)
      const due = [...records.values()]
        .filter((record) =>
          server.entries.some((entry) => covers(entry, record.area) && isDue(entry, record.seq)),
        )
        .sort((left, right) => left.seq - right.seq)
      const page = due.slice(0, limit)
      const upTo = due.length > limit ? (page.at(-1)?.seq ?? cursor) : head
      return {
        epoch: server.epoch,
        records: structuredClone(page),
        departures: departures.filter(({ entry, seq }) => isDue(entry, seq) && seq <= upTo),
        after: Object.fromEntries(
          server.entries.map((entry) => [entry, Math.max(upTo, position.after[entry] ?? 0)]),
        ),
        left: Object.keys(position.after).filter((entry) => !server.entries.includes(entry)),
        remaining: due.length - page.length,
      }
    },
    write(entity, id, fields, device = 99) {
      written += 1
      const kind = 'reason' in fields ? 'remove/1' : 'set/1'
      const change = {
        id: `${written}`,
        book: 1,
        device,
        stream: 'work',
        number: written,
        author: '',
      } as const
      decide({ ...change, phoneTime: 0, kind, entity, entityId: id, base: head, cursor: head, fields })
      return lookup(entity, id) as StoredRecord
    },
    visible: () => new Map([...records].filter(([, record]) => isSeen(record))),
    head: () => head,
  }
  return server
}

/** The same page as the sync hands it over when the server answers columns. */
export function inColumns(page: PulledPage): PulledPage {
  const groups = Object.values(Object.groupBy(page.records, ({ entity, area }) => `${entity}/${area}`))
  const tables = groups.flatMap((group = []) => {
    const starts = group.flatMap((_record, index) => (index % tableSize === 0 ? [index] : []))
    return starts.map((start) => recordTable(group.slice(start, start + tableSize)))
  })
  return { ...page, records: [], tables: structuredClone(tables) }
}

/** A server with households and one child in each. */
export function serverWith(count: number, entries: string[]): ModelServer {
  const server = createServer(entries)
  for (let number = 1; number <= count; number += 1) {
    server.write('household', household(number), newHousehold(number).fields)
    server.write('child', child(number), newChild(number, number).fields)
  }
  return server
}
