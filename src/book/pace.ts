import type { Shelf } from './shelf.ts'

/** A pause after every 12 ms of work on the main thread, so that it never holds up the person for long. */
export function createPace(shelf: Shelf): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < 12) return
    await shelf.device.pause()
    last = performance.now()
  }
}

/** So many values are opened at once; decryption runs beside the main thread. */
const atOnce = 16

/** Opens rows a batch at a time, the next batch while this one is taken in, in order, with pauses. */
export async function inBatches<Row, Content>(
  rows: readonly Row[],
  open: (row: Row) => Promise<Content>,
  pace: () => Promise<void>,
  take: (row: Row, content: Content) => void,
): Promise<void> {
  const openFrom = (start: number) => Promise.all(rows.slice(start, start + atOnce).map(open))
  let next = openFrom(0)
  for (let start = 0; start < rows.length; start += atOnce) {
    const contents = await next
    next = openFrom(start + atOnce)
    for (const [index, content] of contents.entries()) {
      take(rows[start + index] as Row, content)
      await pace()
    }
  }
  await next
}
