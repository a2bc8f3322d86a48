import type { Change } from '#model/change.ts'

/** The author of what no person wrote. */
export const serverAuthor = '00000000-0000-0000-0000-000000000000'

/** The change by which the server itself, device 0, lays a record into a book; its numbers are those of the log. */
export function serverChange(
  book: number,
  seq: number,
  at: number,
  { entity, id, fields }: { entity: string; id: string; fields: Record<string, unknown> },
): Change {
  return {
    id: `server-${seq}`,
    book,
    device: 0,
    stream: 'work',
    number: seq,
    author: serverAuthor,
    phoneTime: at,
    kind: 'set/1',
    entity,
    entityId: id,
    base: 0,
    cursor: 0,
    fields,
  }
}
