import { sha256 } from './digest.ts'

/** How many records somebody has, and the digest of which in which state (`PROTOCOL.md` G1). */
export interface RecordDigest {
  count: number
  digest: string
}

/** One record in one state, as both ends write it down before they compare. */
export function agreementLine(entity: string, id: string, seq: number): string {
  return `${entity}/${id}/${seq}`
}

/** The digest of any number of different lines, whatever their order. */
export async function digestOfLines(lines: readonly string[]): Promise<RecordDigest> {
  return { count: lines.length, digest: await sha256(lines.toSorted().join('\n')) }
}
