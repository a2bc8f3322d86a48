import { canonicalJson } from '#seal/canonical.ts'
import type { Caller } from './access.ts'
import type { Database, Transaction } from './db/database.ts'
import { lockHead, writeHead, type Head } from './head.ts'
import { sha256 } from './receipt.ts'

/** What somebody did, in ids and numbers only, never names. */
export interface Act {
  at: number
  device: number
  account: string
  action:
    | 'push'
    | 'carry'
    | 'enrol'
    | 'code'
    | 'seed'
    | 'area'
    | 'account'
    | 'device'
    | 'commune'
    | 'settle'
    | 'restore'
    | 'read'
  detail: Readonly<Record<string, string | number>>
}

/**
 * Adds an act to the book's audit chain: `hash` is SHA-256 of the hash before, a line feed, and the canonical JSON of
 * `{account, action, at, book, detail, device, number}`. Moves the chain's end in `head`, which the caller has locked
 * and writes back.
 */
export async function writeAudit(
  transaction: Transaction,
  book: number,
  head: Head,
  act: Act,
): Promise<void> {
  head.audit_number += 1
  head.audit_hash = chainHash(head.audit_hash, book, head.audit_number, act)
  await transaction.query(
    `insert into audit (book, number, at, device, account, action, detail, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      book,
      head.audit_number,
      act.at,
      act.device,
      act.account,
      act.action,
      JSON.stringify(act.detail),
      head.audit_hash,
    ],
  )
}

/**
 * Notes that somebody was given sensitive records, before they leave: once per answer, with how many. An act of its own,
 * for reading holds no lock of the book.
 */
export async function noteReading(
  database: Database,
  { book, device, account }: Pick<Caller, 'book' | 'device' | 'account'>,
  at: number,
  detail: Act['detail'],
): Promise<void> {
  await database.transaction({ book }, async (transaction) => {
    const head = await lockHead(transaction, book)
    if (!head) throw new Error('a reader without a book')
    await writeAudit(transaction, book, head, { at, device, account, action: 'read', detail })
    await writeHead(transaction, book, head)
  })
}

/** The link of the chain that belongs to an act; whoever checks the chain computes it again from the rows. */
export function chainHash(previous: string, book: number, number: number, act: Act): string {
  const { at, device, account, action, detail } = act
  return sha256(`${previous}\n${canonicalJson({ account, action, at, book, detail, device, number })}`)
}
