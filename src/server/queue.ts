/** Runs work one after another per key, different keys at the same time. */
export type Queue = <Value>(key: number, work: () => Promise<Value>) => Promise<Value>

/**
 * A queue in front of the lock of a book's head: who waits here holds no connection of the pool, so that many devices
 * that push to one commune do not keep another from being served. The lock itself stays the database's.
 */
export function createQueue(): Queue {
  const ends = new Map<number, Promise<void>>()
  return (key, work) => {
    const before = ends.get(key) ?? Promise.resolve()
    const running = before.then(work)
    const end = running.then(
      () => undefined,
      () => undefined,
    )
    ends.set(key, end)
    void end.then(() => {
      if (ends.get(key) === end) ends.delete(key)
    })
    return running
  }
}
