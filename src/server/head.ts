import type { Transaction } from './db/database.ts'

/** The row by which everything in a book is numbered. */
export interface Head {
  epoch: string
  seq: number
  /** Number of the last enrolled device. */
  device: number
  audit_number: number
  audit_hash: string
}

const columns = 'epoch, seq, device, audit_number, audit_hash'

/** S2: takes the book's lock; whoever comes later waits until this transaction ends. Undefined: no such book. */
export async function lockHead(transaction: Transaction, book: number): Promise<Head | undefined> {
  const [head] = await transaction.query<Head>(
    `update head set seq = seq where book = $1 returning ${columns}`,
    [book],
  )
  return head
}

/** The head as this transaction sees it, without a lock. */
export async function readHead(transaction: Transaction, book: number): Promise<Head | undefined> {
  const [head] = await transaction.query<Head>(`select ${columns} from head where book = $1`, [book])
  return head
}

/** Writes the head back before its lock is given up. */
export async function writeHead(transaction: Transaction, book: number, head: Head): Promise<void> {
  await transaction.query(
    'update head set seq = $2, device = $3, audit_number = $4, audit_hash = $5 where book = $1',
    [book, head.seq, head.device, head.audit_number, head.audit_hash],
  )
}
