/** A promise of syncing that was broken; its name says which one, so that a planted bug can be told by it. */
export class Violation extends Error {
  override name = 'Violation'
  readonly promise: string
  constructor(promise: string, detail: string) {
    super(`${promise}: ${detail}`)
    this.promise = promise
  }
}

/** Throws unless it is so. */
export function expectThat(isSo: boolean, promise: string, detail: () => string): void {
  if (!isSo) throw new Violation(promise, detail())
}
