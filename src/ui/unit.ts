import type { Book } from '#book/book.ts'
import { t } from '#ui/words/words.ts'

/** The commune's own word for itself: phường, xã or đặc khu. */
export function unitWords(book: Pick<Book, 'register'>): string {
  for (const commune of book.register.all('commune')) {
    if (commune.fields.kind) return t(`unit.${commune.fields.kind}`)
  }
  return t('unit.unknown')
}
