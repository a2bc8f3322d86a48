import type { Book } from '#book/book.ts'
import { reachOf } from '#model/permission.ts'
import type { RecordOf } from '#model/record.ts'

/**
 * The areas this account works in, in order of their number, then name. Every phone knows all areas of the commune, so
 * that it can name them; a collaborator walks and writes only in her own.
 */
export function ownAreas({ header, register }: Pick<Book, 'header' | 'register'>): RecordOf<'area'>[] {
  const everywhere = reachOf[header.role].scope === 'book'
  const own = new Set(register.get('account', header.account)?.fields.areas)
  return [...register.all('area')]
    .filter((area) => !area.removed && (everywhere || own.has(area.id)))
    .sort(
      (left, right) =>
        (left.fields.number ?? Infinity) - (right.fields.number ?? Infinity) ||
        (left.fields.name ?? '').localeCompare(right.fields.name ?? '', 'vi'),
    )
}
