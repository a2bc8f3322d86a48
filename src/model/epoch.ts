/**
 * The epoch of a book's log: a random text that is renewed whenever the server is restored from a backup. A renewed one
 * ends in a point and the last number up to which every earlier epoch's log is the same (`PROTOCOL.md` L7), because
 * numbers above it have come to mean something else.
 *
 * @param before the epoch of the backup
 * @param seq the last number of the backup's log
 * @param random letters and digits, never used before
 */
export function renewedEpoch(before: string, seq: number, random: string): string {
  return `${random}.${Math.min(seq, /\.\d+$/.test(before) ? commonNumber(before) : seq)}`
}

/**
 * The last number that a renewed epoch has in common with every earlier one; 0 where that is not known, so that nothing
 * counts as seen that was not.
 */
export function commonNumber(epoch: string): number {
  return Number(/\.(\d{1,15})$/.exec(epoch)?.[1] ?? 0)
}
