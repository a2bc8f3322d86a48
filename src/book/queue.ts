/** Runs works one after the other; a failed one does not hold up the next. */
export interface Queue {
  <Value>(work: () => Promise<Value>): Promise<Value>
  /** Resolves once everything asked for so far is done. */
  idle(): Promise<void>
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  const queue = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
  const idle = async (): Promise<void> => {
    await last
  }
  return Object.assign(queue, { idle })
}
