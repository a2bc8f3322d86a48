/** What working piece by piece needs of the device. */
export interface Pieces<Progress> {
  /** Milliseconds of any clock that only goes forward. */
  now: () => number
  /** Lets the page paint and hear taps (`pauseInBrowser` of `src/book/device.ts`). */
  pause: () => Promise<void>
  /** Hears how far the work is, once per piece. */
  tell?: (progress: Progress) => void
  /** Asked once per piece; true gives the work up. */
  isStopped?: () => boolean
}

/** So long may a piece hold up the page, in milliseconds: half a frame. */
const pieceLength = 8

/**
 * Does the steps of a generator (`planImport`, `undoImport`) in pieces that do not freeze the page. Resolves with its
 * result, or with undefined when it was given up.
 */
export async function piecemeal<Progress, Result>(
  steps: Generator<Progress, Result>,
  { now, pause, tell, isStopped }: Pieces<Progress>,
): Promise<Result | undefined> {
  let started = now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (now() - started < pieceLength) continue
    tell?.(step.value)
    if (isStopped?.()) return undefined
    await pause()
    started = now()
  }
}
