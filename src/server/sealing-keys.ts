import { makeOpeningKey, type OpeningKey, type SealingKey } from '#seal/sealing-key.ts'
import type { Database } from './db/database.ts'

/** The key pairs of the books that this server serves. */
export interface SealingKeys {
  /** B1: the public half that a book's reports are sealed to from now on; made when there is none yet. */
  current(book: number): Promise<SealingKey>
  /** B4: the pair of this id, however old; undefined when the book never had it. */
  find(book: number, id: string): Promise<OpeningKey | undefined>
}

interface KeyRow {
  id: string
  public_key: string
  private_key: string
  made_at: number
}

/**
 * Keeps the pairs in the database, so that one backup holds a report and the key to those still on their way.
 *
 * @param renewedAt pairs from before (milliseconds since 1970) are followed by a new one
 */
export function createSealingKeys(database: Database, clock: () => number, renewedAt = 0): SealingKeys {
  const known = new Map<number, Promise<OpeningKey[]>>()

  function load(book: number): Promise<OpeningKey[]> {
    const loading = loadKeys(database, book, clock(), renewedAt)
    known.set(book, loading)
    loading.catch(() => known.delete(book))
    return loading
  }

  return {
    async current(book) {
      const [newest] = await (known.get(book) ?? load(book))
      const { id, public: point } = newest as OpeningKey
      return { id, public: point }
    },
    async find(book, id) {
      const has = (keys: readonly OpeningKey[]) => keys.find((key) => key.id === id)
      // Another server of the same database may have made one since.
      return has(await (known.get(book) ?? load(book))) ?? has(await load(book))
    },
  }
}

/** The pairs of a book, newest first. */
async function loadKeys(
  database: Database,
  book: number,
  at: number,
  renewedAt: number,
): Promise<OpeningKey[]> {
  const read = () =>
    database.transaction({ book }, (transaction) =>
      transaction.query<KeyRow>(
        `select id, public_key, private_key, made_at from sealing_key where book = $1
         order by made_at desc, id`,
        [book],
      ),
    )
  let rows = await read()
  if (rows[0] === undefined || rows[0].made_at < renewedAt) {
    const made = await makeOpeningKey()
    await database.transaction({ book }, (transaction) =>
      transaction.query(
        'insert into sealing_key (book, id, public_key, private_key, made_at) values ($1, $2, $3, $4, $5)',
        [book, made.id, made.public, made.private, at],
      ),
    )
    rows = await read()
  }
  return rows.map((row) => ({ id: row.id, public: row.public_key, private: row.private_key }))
}
