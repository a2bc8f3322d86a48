import type { Chance } from '#demo/chance.ts'

/**
 * Time that only passes when nothing else is left to do: everything that waits (a disk, a network, a timer, a person)
 * waits for an event of this queue, so one seed gives one order of events.
 */
export interface Engine {
  /** Milliseconds of virtual time since the run began. */
  readonly now: number
  /** Events that have happened so far. */
  readonly events: number
  /** Runs once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void
  sleep(milliseconds: number): Promise<void>
  /** Lets events happen until `done` says so; throws when nothing is left to happen, or after `limit` events. */
  run(done: () => boolean, limit?: number): Promise<void>
}

interface Event {
  due: number
  serial: number
  run: (() => void) | undefined
}

export function createEngine(): Engine {
  const heap: Event[] = []
  let now = 0
  let serial = 0
  let events = 0

  function after(milliseconds: number, run: () => void): () => void {
    serial += 1
    const event: Event = { due: now + Math.max(0, milliseconds), serial, run }
    push(heap, event)
    return () => {
      event.run = undefined
    }
  }

  return {
    get now() {
      return now
    },
    get events() {
      return events
    },
    after,
    sleep: (milliseconds) => new Promise((resolve) => void after(milliseconds, resolve)),
    async run(done, limit = 5_000_000) {
      await settled()
      while (!done()) {
        const event = pop(heap)
        if (!event) throw new Error('nothing is left to happen, and the run has not ended')
        if (!event.run) continue
        events += 1
        if (events > limit) throw new Error(`the run has not ended after ${limit} events`)
        now = event.due
        event.run()
        await settled()
      }
    },
  }
}

/** Draws a time from a half to one and a half of `typical`, in milliseconds. */
export function around(chance: Chance, typical: number): number {
  return typical * (0.5 + chance.next())
}

/** Resolves once everything that can go on without an event has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function isBefore(left: Event, right: Event): boolean {
  return left.due < right.due || (left.due === right.due && left.serial < right.serial)
}

function push(heap: Event[], event: Event): void {
  let index = heap.push(event) - 1
  while (index > 0) {
    const parent = (index - 1) >> 1
    if (!isBefore(event, heap[parent] as Event)) break
    heap[index] = heap[parent] as Event
    index = parent
  }
  heap[index] = event
}

function pop(heap: Event[]): Event | undefined {
  const [first] = heap
  const last = heap.pop()
  if (!first || !last || first === last) return first
  let index = 0
  for (;;) {
    let child = index * 2 + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Event, heap[child] as Event)) child += 1
    if (!isBefore(heap[child] as Event, last)) break
    heap[index] = heap[child] as Event
    index = child
  }
  heap[index] = last
  return first
}
