import type {
  Book,
  BookHeader,
  Draft,
  NewChange,
  OutboxEntry,
  RecordState,
  SearchHit,
  Touched,
} from '#book/book.ts'
import { checkChange, type Change } from '#model/change.ts'
import type { Entity } from '#model/entity.ts'
import { foldText } from '#model/name.ts'
import { mergeChange } from '#model/merge.ts'
import { placementOf } from '#model/placement.ts'
import { createRecordIndex } from '#model/record-index.ts'
import type { Register } from '#model/register.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import type { SeedRecord } from '#model/seed.ts'
import { uncompared } from './uncompared.ts'
import { memoryCarry } from './memory-carry.ts'
import { memoryReports, type MemoryReports } from './memory-reports.ts'

export interface MemoryBookOptions {
  header: BookHeader
  seed?: Iterable<SeedRecord>
  now: () => number
  newId: () => string
}

/** A book without a disk for looking at screens and asking their logic: the product's own merge over memory. */
export interface MemoryBook extends Book, Pick<MemoryReports, 'giveKey' | 'receiveReports'> {
  /** From now on every write fails, as on a full phone. */
  failWrites(failing: boolean): void
  /** Settles every waiting change as the server would have received it. */
  receive(): void
  /** The server refuses the newest waiting change. */
  refuse(reason: string, field?: string): void
  /** A removal arrives that is too large to be believed. */
  hold(records: number, total: number): void
  /** Lays a record as it came from the server, conflicts included. */
  put(record: StoredRecord): void
}

/** Opens it; every seed record counts as received from the server. */
export function createMemoryBook(options: MemoryBookOptions): MemoryBook {
  const { header, now } = options
  const register = createRecordIndex()
  const listeners = new Set<(touched: Touched) => void>()
  const states = new Map<string, RecordState>()
  const drafts = new Map<string, Draft>()
  let entries: OutboxEntry[] = []
  let failing = false
  let number = 0
  let lastSent: number | undefined
  let held: { records: number; total: number } | undefined

  const reporting = memoryReports({
    now,
    isFailing: () => failing,
    dropDraft: (form) => drafts.delete(form),
    tell: () => tell([]),
  })

  const placed = (record: StoredRecord): StoredRecord => {
    const placement = placementOf(record.entity, record.id, record.fields, (entity, id) =>
      register.get(entity, id),
    )
    if (!placement) throw new Error(`no parent for ${recordKey(record.entity, record.id)}`)
    return { ...record, ...placement }
  }
  const tell = (records: readonly StoredRecord[]) => {
    const touched: Touched = {
      keys: new Set(records.map((record) => recordKey(record.entity, record.id))),
      households: new Set(records.map((record) => record.household)),
      everything: false,
    }
    for (const listener of listeners) listener(touched)
  }

  for (const { entity, id, fields } of options.seed ?? []) {
    const record = placed({
      entity,
      id,
      area: '',
      household: '',
      sensitivity: 0,
      seq: (number += 1),
      stamp: [number, 1, now()],
      fields,
    })
    register.put(record)
  }

  function write(change: NewChange): { entry: OutboxEntry; record: StoredRecord } {
    const before = register.get(change.entity, change.entityId)
    const flaw = checkChange(change, before === undefined)
    if (flaw) throw new Error(`${flaw.reason} ${flaw.field ?? ''} in ${change.entity}`)
    const full: Change = {
      ...change,
      id: options.newId(),
      book: header.book,
      device: header.device,
      stream: 'work',
      number: (number += 1),
      author: header.account,
      phoneTime: now(),
      base: before?.seq ?? 0,
      cursor: number,
    }
    const record = placed(mergeChange(before, full, number).record)
    return { entry: { change: full, state: 'waiting', savedAt: now() }, record }
  }

  return {
    header,
    register,
    ...memoryCarry({ now, entries: () => entries, tell: () => tell([]) }),
    complete: true,
    completed: Promise.resolve(),
    async record(changes) {
      if (failing) throw new Error('quota')
      const written: StoredRecord[] = []
      const added: OutboxEntry[] = []
      for (const change of changes) {
        const { entry, record } = write(change)
        register.put(record)
        written.push(record)
        added.push(entry)
        states.set(recordKey(record.entity, record.id), { state: 'saved' })
      }
      entries = [...entries, ...added]
      tell(written)
      return added.map((entry) => entry.change)
    },
    ...reporting.book,
    get canReport() {
      return reporting.hasKey()
    },
    search: (text, limit) => searchIn(register, text).slice(0, limit),
    stateOf: (entity: Entity, id) => states.get(recordKey(entity, id)) ?? { state: 'received' },
    outbox: () => entries,
    outboxCount: () => ({
      waiting: entries.filter((entry) => entry.state === 'waiting').length,
      sending: 0,
      refused: entries.filter((entry) => entry.state === 'refused').length,
      oldest: entries[0]?.savedAt,
      lastSent,
    }),
    conflicts: () =>
      (['household', 'child', 'circumstance'] as const).flatMap((entity) =>
        [...register.all(entity)].filter((record) => record.conflicts),
      ),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async saveDraft(draft) {
      if (failing) throw new Error('quota')
      drafts.set(draft.form, { ...draft, savedAt: now() })
    },
    drafts: async () => [...drafts.values()],
    async removeDraft(form) {
      drafts.delete(form)
    },
    toSend: async () => [],
    notSent: () => undefined,
    settle: async () => undefined,
    position: () => ({ epoch: '', after: {} }),
    apply: async () => undefined,
    token: () => '',
    confirmPin: async () => ({ ok: true }),
    tidy: async () => false,
    offerAgain: async () => true,
    unreadable: 0,
    ...uncompared,
    held: () => held,
    async confirmHeld() {
      held = undefined
      tell([])
    },
    async dismiss(change) {
      entries = entries.filter((entry) => entry.change.id !== change)
      tell([])
    },
    close: async () => undefined,

    failWrites(next) {
      failing = next
    },
    receive() {
      lastSent = now()
      const settled = entries.flatMap(
        ({ change }) => register.get(change.entity as Entity, change.entityId) ?? [],
      )
      for (const record of settled)
        states.set(recordKey(record.entity, record.id), { state: 'sent', at: now() })
      entries = []
      tell(settled)
    },
    refuse(reason, field) {
      const last = entries.at(-1)
      if (!last) return
      entries = [...entries.slice(0, -1), { ...last, state: 'refused', reason, field }]
      states.set(recordKey(last.change.entity as Entity, last.change.entityId), {
        state: 'refused',
        reason,
        field,
      })
      const record = register.get(last.change.entity as Entity, last.change.entityId)
      if (record) tell([record])
    },
    giveKey: (given) => reporting.giveKey(given),
    receiveReports: () => reporting.receiveReports(),
    hold(records, total) {
      held = { records, total }
      tell([])
    },
    put(record) {
      register.put(record)
      tell([record])
    },
  }
}

/** Plain containment without accents; a number means exactly this household number. */
function searchIn(register: Register, text: string): SearchHit[] {
  const wanted = foldText(text)
  if (!wanted) return []
  const hits: SearchHit[] = []
  for (const { id, fields } of register.all('household')) {
    const isNumber = String(fields.number?.value) === wanted
    if (isNumber || foldText(fields.head ?? '').includes(wanted)) hits.push({ household: id })
  }
  for (const { id, household, fields } of register.all('child')) {
    const names = [
      fields.name?.full,
      fields.homeName,
      fields.parents?.mother?.name,
      fields.parents?.father?.name,
    ]
    if (names.some((name) => name && foldText(name).includes(wanted))) hits.push({ household, child: id })
  }
  return hits
}
