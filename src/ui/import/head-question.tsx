import { useSignal } from '@preact/signals'
import { cellText } from '#import/cell.ts'
import { useBook } from '#ui/context.ts'
import { headAt } from '#ui/import/columns.ts'
import { rememberedMappings } from '#ui/import/memory.ts'
import type { ImportSession } from '#ui/import/session.ts'
import { Button } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** So far down a head is looked for. */
const topRows = 15

/** Which row names the columns: told where it was found, asked where it was not. */
export function HeadQuestion({ session }: { session: ImportSession }) {
  const book = useBook()
  const isOpen = useSignal(false)
  const place = session.choice.value?.mapping.header
  const rows = session.rows.value
  const choose = async (row: number) => {
    session.choice.value = headAt(rows, row, await rememberedMappings(book))
    isOpen.value = false
  }
  return (
    <section class="stack tight" aria-label={t('import.head')}>
      {place ? (
        <div class="row apart">
          <p>
            {place.first === place.last
              ? t('import.headAt', { row: place.first + 1 })
              : t('import.headAtTwo', { row: place.first + 1, last: place.last + 1 })}
          </p>
          <Button look="plain" pressed={isOpen.value} onPress={() => (isOpen.value = !isOpen.value)}>
            {t('import.headChange')}
          </Button>
        </div>
      ) : (
        <Note tone="warn" icon="exclaim" alert>
          {t('import.headMissing')}
        </Note>
      )}
      {(!place || isOpen.value) && (
        <ol class="stack tight">
          {rows.slice(0, topRows).map((cells, row) => (
            <li key={row}>
              <button type="button" class="chip head-row" onClick={() => void choose(row)}>
                {t('import.headRow', {
                  row: row + 1,
                  text:
                    [...new Set(cells.map(cellText).filter(Boolean))].join(' · ') || t('import.headEmpty'),
                })}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
