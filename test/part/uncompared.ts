import type { Book } from '#book/book.ts'

/** What a book says that lies on no disk and has no server to be compared with, leased or revoked by. */
export const uncompared: Pick<Book, 'agreement' | 'use' | 'revokedAt' | 'wipe'> = {
  revokedAt: undefined,
  use: { days: 0, note: async () => undefined, contact: async () => undefined },
  wipe: async () => ({ unsent: 0, lastSent: undefined }),
  agreement: {
    last: () => undefined,
    isDue: () => false,
    ask: async () => undefined,
    digests: async () => ({ entries: {}, strays: 0 }),
    repair: async () => undefined,
    conclude: async () => undefined,
  },
}
