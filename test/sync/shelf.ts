import type { Change } from '#model/change.ts'
import type { OutboxCount, PulledPage, Receipt, Touched } from '#book/book.ts'
import type { StoredRecord } from '#model/record.ts'

/** The side of a book that sync sees, in memory: what waits, what was settled, what was applied. */
export function createShelf(changes: Change[] = []) {
  const listeners = new Set<(touched: Touched) => void>()
  const state = {
    waiting: [...changes],
    sending: 0,
    settled: [] as Receipt[],
    answered: [] as Change[],
    pages: [] as PulledPage[],
    position: { epoch: 'e1', after: {} as Record<string, number> },
    failure: undefined as Error | undefined,
    hasKey: true,
  }
  const notify = () => listeners.forEach((listener) => listener(nothing))
  return {
    state,
    save(change: Change) {
      state.waiting.push(change)
      notify()
    },
    toSend(stream: Change['stream'], limit: number): Promise<Change[]> {
      const next = state.waiting.filter((change) => change.stream === stream).slice(0, limit)
      state.sending = next.length
      notify()
      return Promise.resolve(next)
    },
    notSent() {
      state.sending = 0
      notify()
    },
    settle(receipts: readonly Receipt[]): Promise<void> {
      if (state.failure) return Promise.reject(state.failure)
      const answered = new Set(receipts.map(({ id }) => id))
      state.settled.push(...receipts)
      state.answered.push(...state.waiting.filter(({ id }) => answered.has(id)))
      state.waiting = state.waiting.filter(({ id }) => !answered.has(id))
      state.sending = 0
      notify()
      return Promise.resolve()
    },
    offerAgain(stream: Change['stream'], from: number): Promise<boolean> {
      const again = state.answered.filter((change) => change.stream === stream && change.number >= from)
      state.waiting = [...again, ...state.waiting]
      return Promise.resolve(again[0]?.number === from)
    },
    position: () => state.position,
    apply(page: PulledPage): Promise<void> {
      if (state.failure) return Promise.reject(state.failure)
      state.pages.push(page)
      state.position = { epoch: page.epoch, after: page.after }
      notify()
      return Promise.resolve()
    },
    get canReport() {
      return state.hasKey
    },
    token: () => 'secret',
    outboxCount: (): OutboxCount => ({
      waiting: state.waiting.length - state.sending,
      sending: state.sending,
      refused: 0,
      oldest: undefined,
      lastSent: undefined,
    }),
    subscribe(listener: (touched: Touched) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const nothing: Touched = { keys: new Set(), households: new Set(), everything: false }

/** The nth change of a stream of a test device. */
export function changeOf(number: number, stream: Change['stream'] = 'work'): Change {
  return {
    id: idOf(stream === 'work' ? number : 500 + number),
    book: 1,
    device: 2,
    stream,
    number,
    author: idOf(999),
    phoneTime: 1_000_000 + number,
    kind: 'set/1',
    entity: 'household',
    entityId: idOf(10_000 + number),
    base: 0,
    cursor: 0,
    fields: { area: idOf(20_000) },
  }
}

/** The receipt with which the server applied a change. */
export function receiptOf(change: Change): Receipt {
  return {
    id: change.id,
    number: change.number,
    outcome: 'applied',
    seq: change.number,
    at: 2_000_000,
    hash: 'h',
  }
}

/** A record that a page brings. */
export function recordOf(seq: number): StoredRecord {
  const id = idOf(30_000 + seq)
  return {
    entity: 'area',
    id,
    area: '',
    household: '',
    sensitivity: 0,
    seq,
    stamp: [seq, 1, 0],
    fields: { name: `Địa bàn ${seq}` },
  }
}

export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
