import { isGenuine, type SealingKey } from '#seal/sealing-key.ts'
import { unlessBroken, type Sealer } from './sealer.ts'
import type { MetaRow, SealedRow } from './store.ts'

/** The server's public key as a row; sealed like the rest, so that nobody at the disk can put a key of theirs there. */
export async function sealingKeyRow(sealer: Sealer, key: SealingKey): Promise<MetaRow> {
  const sealed = await sealer.seal('meta', 'sealingKey', 1, JSON.stringify(key))
  return { key: 'sealingKey', value: { key: 'sealingKey', generation: 1, sealed } satisfies SealedRow }
}

/** The key as it was put down; undefined where there is none or it does not open. */
export async function readSealingKey(
  sealer: Sealer,
  row: SealedRow | undefined,
): Promise<SealingKey | undefined> {
  if (!row) return undefined
  return (await unlessBroken(sealer.open('meta', 'sealingKey', 1, row.sealed))) as SealingKey | undefined
}

/** The key that an answer brings, if it is another one than before and is what it is called. */
export async function newSealingKey(
  known: SealingKey | undefined,
  brought: SealingKey | undefined,
): Promise<SealingKey | undefined> {
  if (!brought || brought.id === known?.id) return undefined
  return (await isGenuine(brought)) ? brought : undefined
}
