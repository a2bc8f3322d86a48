import type { Book, NewChange } from '#book/book.ts'
import type { Entity } from '#model/entity.ts'
import { isEqual } from '#model/merge.ts'

/** What was written, to be compared with what a book says. */
export function createLedger() {
  const written = new Map<string, { entity: Entity; fields: Record<string, unknown> }>()
  const gone = new Map<string, Entity>()
  let count = 0
  return {
    records: () => count,
    add(changes: readonly NewChange[]): void {
      for (const { kind, entity, entityId, fields } of changes) {
        count += 1
        if (kind === 'remove/1') {
          written.delete(entityId)
          gone.set(entityId, entity)
          continue
        }
        written.set(entityId, { entity, fields: { ...written.get(entityId)?.fields, ...fields } })
      }
    },
    /** Throws at the first field that is not what was written last. */
    compare(book: Book): void {
      for (const [id, entity] of gone)
        if (book.register.get(entity, id)?.removed === undefined) throw new Error(`${entity} is still there`)
      for (const [id, { entity, fields }] of written) {
        const found = book.register.get(entity, id)?.fields as Record<string, unknown> | undefined
        for (const [field, value] of Object.entries(fields)) {
          if (isEqual(found?.[field], value)) continue
          throw new Error(
            `${entity} ${field}: ${JSON.stringify(value)} became ${JSON.stringify(found?.[field])}`,
          )
        }
      }
    },
  }
}
